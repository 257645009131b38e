<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>My account</source>
        <translation>Minha conta</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Se&amp;nha</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>Segundo &amp;fator</translation>
    </message>
    <message>
        <source>Sess&amp;ions</source>
        <translation>Se&amp;ssões</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>En&amp;dereço</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>&amp;Mail the code</source>
        <translation>Enviar o &amp;código</translation>
    </message>
    <message>
        <source>Change the address of %1</source>
        <translation>Alterar o endereço de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New &amp;address</source>
        <translation>Novo &amp;endereço</translation>
    </message>
    <message>
        <source>Your own &amp;password</source>
        <translation>Sua própria &amp;senha</translation>
    </message>
    <message>
        <source>A code goes to the new address. When it is typed into the console, the new address counts, and %1 stays reserved for 30 days.</source>
        <translation>Um código vai para o novo endereço. Quando ele for digitado no console, o novo endereço passa a valer e %1 fica reservado por 30 dias.</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Make primary</source>
        <translation>Tornar principal</translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation>nome@empresa.com.br</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>A user&apos;s address</source>
        <translation>Endereço de um usuário</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Primary e-mail address</source>
        <translation>Endereço de e-mail principal</translation>
    </message>
    <message>
        <source>E-mail address %1</source>
        <translation>Endereço de e-mail %1</translation>
    </message>
    <message>
        <source>Make address %1 the primary one</source>
        <translation>Tornar principal o endereço %1</translation>
    </message>
    <message>
        <source>Remove address %1</source>
        <translation>Remover o endereço %1</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Remover este endereço</translation>
    </message>
    <message>
        <source>&amp;Give another address</source>
        <translation>&amp;Usar outro endereço</translation>
    </message>
    <message>
        <source>Open the &amp;user</source>
        <translation>A&amp;brir o usuário</translation>
    </message>
    <message>
        <source>Op&amp;en the contact</source>
        <translation>A&amp;brir o contato</translation>
    </message>
</context>
<context>
    <name>AddressList</name>
    <message>
        <source>Add another a&amp;ddress</source>
        <translation>&amp;Adicionar outro endereço</translation>
    </message>
</context>
<context>
    <name>AddressProofForm</name>
    <message>
        <source>&amp;Take the new address</source>
        <translation>&amp;Assumir o novo endereço</translation>
    </message>
    <message>
        <source>&amp;Code from the mail to the new address</source>
        <translation>&amp;Código do e-mail enviado ao novo endereço</translation>
    </message>
    <message>
        <source>You sign in with %1. An administrator changes it under Users; a code then goes to the new address.</source>
        <translation>Você entra com %1. Um administrador altera o endereço em Usuários; depois um código vai para o novo endereço.</translation>
    </message>
    <message>
        <source>The new address counts from now on.</source>
        <translation>O novo endereço vale a partir de agora.</translation>
    </message>
</context>
<context>
    <name>AddressesPage</name>
    <message>
        <source>Addresses to look at</source>
        <translation>Endereços a verificar</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Accounts that wait: %1</source>
        <translation>Contas em espera: %1</translation>
    </message>
    <message>
        <source>Accounts that wait</source>
        <translation>Contas em espera</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>A file</source>
        <translation>Um arquivo</translation>
    </message>
    <message>
        <source>Do not send %1</source>
        <translation>Não enviar %1</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Saving %1</source>
        <translation>Salvando %1</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>Anexando %1</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Mostrar mais &amp;antigos</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>O que mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Convites</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Sign-ins of users</source>
        <translation>Entradas de usuários</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Ainda não há registros.</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Clash opened</source>
        <translation>Conflito aberto</translation>
    </message>
    <message>
        <source>Clash accepted</source>
        <translation>Conflito aceito</translation>
    </message>
    <message>
        <source>Clash opened again</source>
        <translation>Conflito reaberto</translation>
    </message>
    <message>
        <source>Clash given to somebody</source>
        <translation>Conflito entregue a alguém</translation>
    </message>
    <message>
        <source>Clash resolved</source>
        <translation>Conflito resolvido</translation>
    </message>
    <message>
        <source>Contact created</source>
        <translation>Contato criado</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contato alterado</translation>
    </message>
    <message>
        <source>Contact blocked</source>
        <translation>Contato bloqueado</translation>
    </message>
    <message>
        <source>Contact no longer blocked</source>
        <translation>Contato desbloqueado</translation>
    </message>
    <message>
        <source>Edit of an erased contact refused</source>
        <translation>Edição de um contato apagado recusada</translation>
    </message>
    <message>
        <source>Contact erased</source>
        <translation>Contato apagado</translation>
    </message>
    <message>
        <source>Organization created</source>
        <translation>Organização criada</translation>
    </message>
    <message>
        <source>Organization changed</source>
        <translation>Organização alterada</translation>
    </message>
    <message>
        <source>Invite to the portal sent</source>
        <translation>Convite para o portal enviado</translation>
    </message>
    <message>
        <source>Invite to the portal withdrawn</source>
        <translation>Convite para o portal retirado</translation>
    </message>
    <message>
        <source>Invite to the portal refused</source>
        <translation>Convite para o portal recusado</translation>
    </message>
    <message>
        <source>Portal switched off</source>
        <translation>Portal desligado</translation>
    </message>
    <message>
        <source>Signed in to the portal</source>
        <translation>Entrou no portal</translation>
    </message>
    <message>
        <source>Signed out of the portal</source>
        <translation>Saiu do portal</translation>
    </message>
    <message>
        <source>Sign-in to the portal refused</source>
        <translation>Entrada no portal recusada</translation>
    </message>
    <message>
        <source>Link to the portal used</source>
        <translation>Link para o portal usado</translation>
    </message>
    <message>
        <source>Portal password set</source>
        <translation>Senha do portal definida</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Entrou</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Entrada recusada</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>Sessões encerradas</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Usuário criado</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Usuário alterado</translation>
    </message>
    <message>
        <source>Team created</source>
        <translation>Equipe criada</translation>
    </message>
    <message>
        <source>Addresses compared by a new rule</source>
        <translation>Endereços comparados por uma nova regra</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Ninguém autenticado</translation>
    </message>
    <message>
        <source>%1 (contact)</source>
        <translation>%1 (contato)</translation>
    </message>
    <message>
        <source>an erased contact</source>
        <translation>um contato apagado</translation>
    </message>
    <message>
        <source>a former user</source>
        <translation>um ex-usuário</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Contato %1</translation>
    </message>
    <message>
        <source>who was erased</source>
        <translation>que foi apagado</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuário %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Chamado %1</translation>
    </message>
    <message>
        <source>A stranger</source>
        <translation>Um desconhecido</translation>
    </message>
    <message>
        <source>%1: %2, %3, by %4.</source>
        <translation>%1: %2, %3, por %4.</translation>
    </message>
    <message>
        <source>Contact created an account</source>
        <translation>Contato criou uma conta</translation>
    </message>
    <message>
        <source>Change of a contact&apos;s address waits for its proof</source>
        <translation>Mudança de endereço de um contato aguarda a confirmação</translation>
    </message>
    <message>
        <source>Contact&apos;s address changed</source>
        <translation>Endereço do contato alterado</translation>
    </message>
    <message>
        <source>Account asked for</source>
        <translation>Conta solicitada</translation>
    </message>
    <message>
        <source>Account asked for with an address that looks like a user&apos;s</source>
        <translation>Conta solicitada com um endereço que parece de um usuário</translation>
    </message>
    <message>
        <source>Account approved</source>
        <translation>Conta aprovada</translation>
    </message>
    <message>
        <source>Account refused</source>
        <translation>Conta recusada</translation>
    </message>
    <message>
        <source>Link to the portal proven by a code</source>
        <translation>Link para o portal confirmado por um código</translation>
    </message>
    <message>
        <source>Code for a link to the portal sent</source>
        <translation>Código para um link do portal enviado</translation>
    </message>
    <message>
        <source>Code for a link to the portal refused</source>
        <translation>Código para um link do portal recusado</translation>
    </message>
    <message>
        <source>Portal password asked for</source>
        <translation>Senha do portal solicitada</translation>
    </message>
    <message>
        <source>Answered by an access link</source>
        <translation>Respondido por um link de acesso</translation>
    </message>
    <message>
        <source>Portal tried with a user&apos;s address</source>
        <translation>Tentativa no portal com o endereço de um usuário</translation>
    </message>
    <message>
        <source>Reply token revoked</source>
        <translation>Token de resposta revogado</translation>
    </message>
    <message>
        <source>Mail from a user&apos;s address</source>
        <translation>E-mail do endereço de um usuário</translation>
    </message>
    <message>
        <source>Mail held in quarantine</source>
        <translation>E-mail retido em quarentena</translation>
    </message>
    <message>
        <source>Too much mail from one sender</source>
        <translation>E-mails demais de um remetente</translation>
    </message>
    <message>
        <source>Too much mail to one ticket</source>
        <translation>E-mails demais para um chamado</translation>
    </message>
    <message>
        <source>Mail dropped</source>
        <translation>E-mail descartado</translation>
    </message>
    <message>
        <source>Mail let out of quarantine</source>
        <translation>E-mail liberado da quarentena</translation>
    </message>
    <message>
        <source>Mail in quarantine discarded</source>
        <translation>E-mail em quarentena descartado</translation>
    </message>
    <message>
        <source>Suggested customer confirmed</source>
        <translation>Cliente sugerido confirmado</translation>
    </message>
    <message>
        <source>Suggested customer dismissed</source>
        <translation>Cliente sugerido dispensado</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>Equipe alterada</translation>
    </message>
    <message>
        <source>Team deleted</source>
        <translation>Equipe excluída</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>Código recusado</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Convite aceito</translation>
    </message>
    <message>
        <source>User&apos;s address changed</source>
        <translation>Endereço do usuário alterado</translation>
    </message>
    <message>
        <source>User&apos;s address released</source>
        <translation>Endereço do usuário liberado</translation>
    </message>
    <message>
        <source>Change of a user&apos;s address asked for</source>
        <translation>Mudança de endereço de um usuário solicitada</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Usuário excluído</translation>
    </message>
    <message>
        <source>Invitation of a user over</source>
        <translation>Convite de um usuário encerrado</translation>
    </message>
    <message>
        <source>User invited again</source>
        <translation>Usuário convidado de novo</translation>
    </message>
    <message>
        <source>Code for a new password asked for</source>
        <translation>Código para nova senha solicitado</translation>
    </message>
    <message>
        <source>User&apos;s password set</source>
        <translation>Senha do usuário definida</translation>
    </message>
    <message>
        <source>Second factor being set up</source>
        <translation>Segundo fator em configuração</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation>Segundo fator configurado</translation>
    </message>
    <message>
        <source>Code for setting up the second factor refused</source>
        <translation>Código para configurar o segundo fator recusado</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>Códigos de recuperação renovados</translation>
    </message>
    <message>
        <source>User&apos;s password changed</source>
        <translation>Senha do usuário alterada</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <translation>Segundo fator removido</translation>
    </message>
    <message>
        <source>Code for the second factor asked for</source>
        <translation>Código para o segundo fator solicitado</translation>
    </message>
    <message>
        <source>Note promoted to a reply</source>
        <translation>Nota virou resposta</translation>
    </message>
    <message>
        <source>Link that proves a contact&apos;s address sent again</source>
        <translation>Link que comprova o endereço de um contato enviado de novo</translation>
    </message>
    <message>
        <source>Contact&apos;s address used without its proof</source>
        <translation>Endereço do contato usado sem a comprovação</translation>
    </message>
</context>
<context>
    <name>AwaitedAddressBar</name>
    <message>
        <source>That address has become a user&apos;s. Give the contact another one.</source>
        <translation>Esse endereço passou a ser de um usuário. Dê outro ao contato.</translation>
    </message>
    <message>
        <source>%1 is pending since %2: it takes the place of %3 when its owner follows the link in the mail, until %4.</source>
        <translation>%1 está pendente desde %2: substitui %3 quando o dono abrir o link do e-mail, até %4.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Usar agora</translation>
    </message>
    <message>
        <source>Without the proof. Whatever stands open in the portal through the old address ends.</source>
        <translation>Sem a comprovação. O que estiver aberto no portal pelo endereço antigo termina.</translation>
    </message>
</context>
<context>
    <name>AwaitedAddressController</name>
    <message>
        <source>A fresh link is on its way to %1. The older one is dead.</source>
        <translation>Um novo link está a caminho de %1. O anterior não vale mais.</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>&amp;Give this address</source>
        <translation>&amp;Dar este endereço</translation>
    </message>
    <message>
        <source>Open the &amp;user</source>
        <translation>Abrir o &amp;usuário</translation>
    </message>
    <message>
        <source>Op&amp;en the contact</source>
        <translation>Abrir o &amp;contato</translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation>nome@empresa.com.br</translation>
    </message>
    <message>
        <source>&amp;Another address for the contact</source>
        <translation>&amp;Outro endereço para o contato</translation>
    </message>
    <message>
        <source>O&amp;pen again</source>
        <translation>Reabrir (&amp;t)</translation>
    </message>
    <message>
        <source>Acce&amp;pt</source>
        <translation>Acei&amp;tar</translation>
    </message>
    <message>
        <source>This colleague also files tickets: he or she sees them under My requests.</source>
        <translation>Este colega também abre chamados: eles aparecem em Minhas solicitações.</translation>
    </message>
    <message>
        <source>Give it bac&amp;k</source>
        <translation>De&amp;volver</translation>
    </message>
    <message>
        <source>Ta&amp;ke it</source>
        <translation>Assum&amp;ir</translation>
    </message>
    <message>
        <source>Supervisors accept clashes and share them out.</source>
        <translation>Os supervisores aceitam os conflitos e os distribuem.</translation>
    </message>
</context>
<context>
    <name>ClashText</name>
    <message>
        <source>Claimed by the user %1 (%2) and by a contact who was erased, since %3.</source>
        <translation>Em uso pelo usuário %1 (%2) e por um contato que foi apagado, desde %3.</translation>
    </message>
    <message>
        <source>Claimed by the user %1 (%2) and by the contact %3, since %4.</source>
        <translation>Em uso pelo usuário %1 (%2) e pelo contato %3, desde %4.</translation>
    </message>
    <message>
        <source>%1 looks after it.</source>
        <translation>%1 está cuidando.</translation>
    </message>
    <message>
        <source>Nobody looks after it yet.</source>
        <translation>Ninguém está cuidando ainda.</translation>
    </message>
    <message>
        <source>Resolved %1.</source>
        <translation>Resolvido %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>an erased contact</source>
        <translation>um contato apagado</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
</context>
<context>
    <name>ClashesController</name>
    <message>
        <source>The contact has the new address. Nothing of the old one revives: send a new invite to let the contact in.</source>
        <translation>O contato já tem o novo endereço. Nada do antigo volta a valer: envie um novo convite para que o contato entre.</translation>
    </message>
</context>
<context>
    <name>ClashesPane</name>
    <message>
        <source>Clashes</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>No clash chosen</source>
        <translation>Nenhum conflito escolhido</translation>
    </message>
    <message>
        <source>Choose one in the list, or move with J and K.</source>
        <translation>Escolha um na lista ou navegue com J e K.</translation>
    </message>
    <message>
        <source>Which clashes</source>
        <translation>Quais conflitos</translation>
    </message>
    <message>
        <source>Open and accepted</source>
        <translation>Abertos e aceitos</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>clashes</comment>
        <translation>Abertos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>clashes</comment>
        <translation>Aceitos</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>clashes</comment>
        <translation>Resolvidos</translation>
    </message>
    <message>
        <source>No clashes here</source>
        <translation>Nenhum conflito aqui</translation>
    </message>
    <message>
        <source>A clash is an address that a user and a contact have at the same time. The contact stays, but cannot get into the customer portal by it. They are listed here until the contact has another address, or somebody accepts them.</source>
        <translation>Um conflito é um endereço que um usuário e um contato têm ao mesmo tempo. O contato continua, mas não entra no portal do cliente por ele. Os conflitos ficam nesta lista até que o contato tenha outro endereço ou alguém os aceite.</translation>
    </message>
</context>
<context>
    <name>ContactChooser</name>
    <message>
        <source>Contacts found</source>
        <translation>Contatos encontrados</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>The account&apos;s language</source>
        <translation>O idioma da conta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Endereços de e-mail</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>&amp;Language of mails and portal</source>
        <translation>&amp;Idioma dos e-mails e do portal</translation>
    </message>
    <message>
        <source>Notes, &amp;for colleagues only</source>
        <translation>Notas, só &amp;para colegas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>An organization not known here yet</source>
        <translation>Uma organização ainda não conhecida aqui</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>New &amp;ticket</source>
        <translation>Novo cha&amp;mado</translation>
    </message>
    <message>
        <source>&amp;Save contact</source>
        <translation>&amp;Salvar contato</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>&amp;Create contact</source>
        <translation>&amp;Criar contato</translation>
    </message>
    <message>
        <source>Discard c&amp;hanges</source>
        <translation>D&amp;escartar alterações</translation>
    </message>
    <message>
        <source>Make this contact a user of the account…</source>
        <translation>Tornar este contato um usuário da conta…</translation>
    </message>
    <message>
        <source>Erase conta&amp;ct…</source>
        <translation>Apagar &amp;contato…</translation>
    </message>
    <message>
        <source>Name, addresses, notes and invites of %1 are erased for good.</source>
        <translation>Nome, endereços, notas e convites de %1 são apagados para sempre.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) stay, without the name.</source>
        <translation>
            <numerusform>%n chamado continua, sem o nome.</numerusform>
            <numerusform>%n chamados continuam, sem o nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user %1, who has the same address, is not touched.</source>
        <translation>O usuário %1, que tem o mesmo endereço, não é afetado.</translation>
    </message>
    <message>
        <source>Erase the contact?</source>
        <translation>Apagar o contato?</translation>
    </message>
    <message>
        <source>&amp;Erase the contact</source>
        <translation>&amp;Apagar o contato</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>Search contacts</source>
        <translation>Pesquisar contatos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Nenhum contato selecionado</translation>
    </message>
    <message>
        <source>Choose one in the list, or create a new one.</source>
        <translation>Escolha um na lista ou crie um novo.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>The contact has changes that are not saved. Discard them?</source>
        <translation>O contato tem alterações que não foram salvas. Descartá-las?</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Nenhum contato ainda</translation>
    </message>
    <message>
        <source>Contacts are the customers of this account.</source>
        <translation>Os contatos são os clientes desta conta.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Tente menos palavras ou outras.</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>No ticket chosen</source>
        <translation>Nenhum chamado selecionado</translation>
    </message>
    <message>
        <source>Choose one in the list, or move with J and K.</source>
        <translation>Escolha um na lista ou navegue com J e K.</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>Salvar arquivo</translation>
    </message>
    <message>
        <source>The note by %1 goes to %2 as a public reply.</source>
        <translation>A nota de %1 vai para %2 como resposta pública.</translation>
    </message>
    <message>
        <source>Send it as a reply</source>
        <translation>Enviar como resposta</translation>
    </message>
    <message>
        <source>Keep it internal</source>
        <translation>Manter interna</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Why did this land here?</source>
        <translation>Por que isto veio parar aqui?</translation>
    </message>
    <message>
        <source>Save this file…</source>
        <translation>Salvar este arquivo…</translation>
    </message>
    <message>
        <source>Send this note to the customer…</source>
        <translation>Enviar esta nota ao cliente…</translation>
    </message>
</context>
<context>
    <name>ConversationWriter</name>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Do cliente</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Public reply</source>
        <translation>Resposta pública</translation>
    </message>
    <message>
        <source>the customer does not see this</source>
        <translation>o cliente não vê isto</translation>
    </message>
    <message>
        <source>Images in this message are not loaded.</source>
        <translation>As imagens desta mensagem não são carregadas.</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>por e-mail</translation>
    </message>
    <message>
        <source>Promote to reply</source>
        <translation>Promover a resposta</translation>
    </message>
    <message>
        <source>sent to the customer as a reply</source>
        <translation>enviada ao cliente como resposta</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Ligar</translation>
    </message>
    <message>
        <source>Cancel the set-up</source>
        <translation>Cancelar a configuração</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows then</source>
        <translation>&amp;Código que o aplicativo mostrar então</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, or type the secret into it.</source>
        <translation>Leia isto com um aplicativo autenticador ou digite nele o segredo.</translation>
    </message>
    <message>
        <source>S&amp;ecret as text</source>
        <translation>S&amp;egredo em texto</translation>
    </message>
    <message>
        <source>Cop&amp;y the secret</source>
        <translation>Cop&amp;iar o segredo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server cannot be reached. Check the network and the server address.</source>
        <translation>Não foi possível alcançar o servidor. Verifique a rede e o endereço do servidor.</translation>
    </message>
    <message>
        <source>Another console is open already.</source>
        <translation>Outro console já está aberto.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk cannot keep up. Try again in a moment.</source>
        <translation>O disco deste computador não está dando conta. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>This is not a server address. It begins with https://</source>
        <translation>Isto não é um endereço de servidor. Ele começa com https://</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent. Tell the person who runs the server.</source>
        <translation>O certificado do servidor não é confiável, por isso nada foi enviado. Avise quem cuida do servidor.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the server address.</source>
        <translation>Não há nenhum servidor com este nome. Verifique o endereço do servidor.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check the server address and that the server runs.</source>
        <translation>Nada responde neste endereço. Verifique o endereço do servidor e se ele está em execução.</translation>
    </message>
    <message>
        <source>There is no Enterprise Support server at this address.</source>
        <translation>Não há um servidor do Enterprise Support neste endereço.</translation>
    </message>
    <message>
        <source>This console is too old for the server. Update it.</source>
        <translation>Este console é antigo demais para o servidor. Atualize-o.</translation>
    </message>
    <message>
        <source>The server on this computer could not be started.</source>
        <translation>Não foi possível iniciar o servidor neste computador.</translation>
    </message>
    <message>
        <source>The server is too old for this console. Ask for it to be updated.</source>
        <translation>O servidor é antigo demais para este console. Peça que o atualizem.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>O servidor não respondeu a tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. It may not be an Enterprise Support server.</source>
        <translation>Não foi possível entender a resposta do servidor. Talvez não seja um servidor do Enterprise Support.</translation>
    </message>
    <message>
        <source>The server cannot reach its data right now. Try again in a moment.</source>
        <translation>O servidor não consegue acessar os dados agora. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>O servidor está ocupado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>O endereço de e-mail ou a senha não está correto.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little and try again.</source>
        <translation>Tentativas demais. Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again.</source>
        <translation>Sua sessão terminou. Entre de novo.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Escolha uma senha.</translation>
    </message>
    <message>
        <source>The console is open already, with the same data. Close the other window first.</source>
        <translation>O console já está aberto com os mesmos dados. Feche primeiro a outra janela.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Digite seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>Este endereço é longo demais.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>Esta senha é longa demais.</translation>
    </message>
    <message>
        <source>This account has no administrator yet.</source>
        <translation>Esta conta ainda não tem administrador.</translation>
    </message>
    <message>
        <source>This account has an administrator already. Sign in.</source>
        <translation>Esta conta já tem um administrador. Entre com ele.</translation>
    </message>
    <message>
        <source>This is not the setup token. It is in the file setup-token of the server&apos;s data folder.</source>
        <translation>Este não é o token de configuração. Ele está no arquivo setup-token da pasta de dados do servidor.</translation>
    </message>
    <message>
        <source>Type the setup token. It is in the file setup-token of the server&apos;s data folder.</source>
        <translation>Digite o token de configuração. Ele está no arquivo setup-token da pasta de dados do servidor.</translation>
    </message>
    <message>
        <source>This password is too short. Take at least 12 characters.</source>
        <translation>Esta senha é curta demais. Use pelo menos 12 caracteres.</translation>
    </message>
    <message>
        <source>This password is too long. Take at most 256 characters.</source>
        <translation>Esta senha é longa demais. Use no máximo 256 caracteres.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Take another one.</source>
        <translation>Esta senha é fácil de adivinhar. Use outra.</translation>
    </message>
    <message>
        <source>This password has characters that cannot be used.</source>
        <translation>Esta senha tem caracteres que não podem ser usados.</translation>
    </message>
    <message>
        <source>The two passwords are different.</source>
        <translation>As duas senhas são diferentes.</translation>
    </message>
    <message>
        <source>This address has characters that cannot be seen. Type it anew.</source>
        <translation>Este endereço tem caracteres invisíveis. Digite-o de novo.</translation>
    </message>
    <message>
        <source>This is more than one address. Give each its own line.</source>
        <translation>Aqui há mais de um endereço. Ponha cada um em sua linha.</translation>
    </message>
    <message>
        <source>Somebody changed this ticket at the same time. Look at what is there now and try again.</source>
        <translation>Alguém alterou este chamado ao mesmo tempo. Veja como ele está agora e tente de novo.</translation>
    </message>
    <message>
        <source>This ticket is not there, or not for you to see.</source>
        <translation>Este chamado não existe ou você não pode vê-lo.</translation>
    </message>
    <message>
        <source>Say in a few words what this is about.</source>
        <translation>Diga em poucas palavras do que se trata.</translation>
    </message>
    <message>
        <source>This subject is too long.</source>
        <translation>Este assunto é longo demais.</translation>
    </message>
    <message>
        <source>Choose the contact this ticket is for.</source>
        <translation>Escolha o contato deste chamado.</translation>
    </message>
    <message>
        <source>This contact is not there any more. Choose another one.</source>
        <translation>Este contato não existe mais. Escolha outro.</translation>
    </message>
    <message>
        <source>This user cannot be assigned. Choose another one.</source>
        <translation>Este usuário não pode ser o responsável. Escolha outro.</translation>
    </message>
    <message>
        <source>This team is not there any more. Choose another one.</source>
        <translation>Esta equipe não existe mais. Escolha outra.</translation>
    </message>
    <message>
        <source>This ticket is closed. Open a new one.</source>
        <translation>Este chamado está fechado. Abra um novo.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escreva alguma coisa primeiro.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be sent. Remove them and try again.</source>
        <translation>Este texto tem caracteres que não podem ser enviados. Remova-os e tente de novo.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Este texto é longo demais.</translation>
    </message>
    <message>
        <source>Somebody changed this contact at the same time. Look at what is there now and try again.</source>
        <translation>Alguém alterou este contato ao mesmo tempo. Veja como ele está agora e tente de novo.</translation>
    </message>
    <message>
        <source>This contact is not there any more.</source>
        <translation>Este contato não existe mais.</translation>
    </message>
    <message>
        <source>Give the contact a name.</source>
        <translation>Dê um nome ao contato.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Este nome é longo demais.</translation>
    </message>
    <message>
        <source>Give the contact an e-mail address.</source>
        <translation>Informe um endereço de e-mail para o contato.</translation>
    </message>
    <message>
        <source>This address is here twice.</source>
        <translation>Este endereço aparece duas vezes.</translation>
    </message>
    <message>
        <source>This address is another contact&apos;s.</source>
        <translation>Este endereço é de outro contato.</translation>
    </message>
    <message>
        <source>This is one of the account&apos;s own mailboxes.</source>
        <translation>Esta é uma das caixas de correio da própria conta.</translation>
    </message>
    <message>
        <source>A contact keeps at least one address.</source>
        <translation>Um contato mantém pelo menos um endereço.</translation>
    </message>
    <message>
        <source>This address is not the contact&apos;s any more.</source>
        <translation>Este endereço não é mais do contato.</translation>
    </message>
    <message>
        <source>This address is fine for mail, but nobody can sign in with it. Give the contact another one to invite it.</source>
        <translation>Este endereço serve para e-mails, mas ninguém consegue entrar com ele. Para convidar o contato, informe outro endereço.</translation>
    </message>
    <message>
        <source>This contact has too many addresses.</source>
        <translation>Este contato tem endereços demais.</translation>
    </message>
    <message>
        <source>This phone number is too long.</source>
        <translation>Este número de telefone é longo demais.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Isto não é um número de telefone.</translation>
    </message>
    <message>
        <source>This language is not one the portal speaks.</source>
        <translation>O portal não está disponível neste idioma.</translation>
    </message>
    <message>
        <source>These notes are too long.</source>
        <translation>Estas notas são longas demais.</translation>
    </message>
    <message>
        <source>This organization is not there any more.</source>
        <translation>Esta organização não existe mais.</translation>
    </message>
    <message>
        <source>Somebody changed this organization at the same time. Look at what is there now and try again.</source>
        <translation>Alguém alterou esta organização ao mesmo tempo. Veja como ela está agora e tente de novo.</translation>
    </message>
    <message>
        <source>No invite was sent: the address is a user&apos;s, and users do not get into the portal. Give the contact another address first.</source>
        <translation>O convite não foi enviado: o endereço é de um usuário, e usuários não entram no portal. Informe primeiro outro endereço para o contato.</translation>
    </message>
    <message>
        <source>The address became a user&apos;s.</source>
        <translation>O endereço passou a ser de um usuário.</translation>
    </message>
    <message>
        <source>This contact is in the portal already.</source>
        <translation>Este contato já está no portal.</translation>
    </message>
    <message>
        <source>No invite was sent: the contact has no address.</source>
        <translation>O convite não foi enviado: o contato não tem endereço.</translation>
    </message>
    <message>
        <source>This invite is over already.</source>
        <translation>Este convite já não vale.</translation>
    </message>
    <message>
        <source>This invite is not there any more.</source>
        <translation>Este convite não existe mais.</translation>
    </message>
    <message>
        <source>A newer invite was sent.</source>
        <translation>Um convite mais novo foi enviado.</translation>
    </message>
    <message>
        <source>Somebody withdrew this invite.</source>
        <translation>Alguém cancelou este convite.</translation>
    </message>
    <message>
        <source>The contact&apos;s address changed.</source>
        <translation>O endereço do contato mudou.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached.</source>
        <translation>Não foi possível alcançar o servidor de e-mail.</translation>
    </message>
    <message>
        <source>The mail server refused this address.</source>
        <translation>O servidor de e-mail recusou este endereço.</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>Dê um nome ao usuário.</translation>
    </message>
    <message>
        <source>Give the user an e-mail address.</source>
        <translation>Informe um endereço de e-mail para o usuário.</translation>
    </message>
    <message>
        <source>This is not an e-mail address one can sign in with.</source>
        <translation>Não é possível entrar com este endereço de e-mail.</translation>
    </message>
    <message>
        <source>This is more than one address.</source>
        <translation>Aqui há mais de um endereço.</translation>
    </message>
    <message>
        <source>This address is another user&apos;s.</source>
        <translation>Este endereço é de outro usuário.</translation>
    </message>
    <message>
        <source>This user is not there any more.</source>
        <translation>Este usuário não existe mais.</translation>
    </message>
    <message>
        <source>Only administrators may do this.</source>
        <translation>Só administradores podem fazer isto.</translation>
    </message>
    <message>
        <source>Somebody changed this user at the same time. Look at what is there now and try again.</source>
        <translation>Alguém alterou este usuário ao mesmo tempo. Veja como ele está agora e tente de novo.</translation>
    </message>
    <message>
        <source>The account needs at least one administrator.</source>
        <translation>A conta precisa de pelo menos um administrador.</translation>
    </message>
    <message>
        <source>There is a team of this name already.</source>
        <translation>Já existe uma equipe com este nome.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Escolha uma função.</translation>
    </message>
    <message>
        <source>This cannot be done with a user.</source>
        <translation>Isto não pode ser feito com um usuário.</translation>
    </message>
    <message>
        <source>This user did not accept the invitation yet.</source>
        <translation>Este usuário ainda não aceitou o convite.</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>Esta equipe não existe mais.</translation>
    </message>
    <message>
        <source>This address is a contact&apos;s. Confirm first what becoming a user would switch off.</source>
        <translation>Este endereço é de um contato. Confirme primeiro o que será desligado se ele virar usuário.</translation>
    </message>
    <message>
        <source>Something in the form needs correcting.</source>
        <translation>Algo no formulário precisa ser corrigido.</translation>
    </message>
    <message>
        <source>This is not there any more. Somebody may have deleted or merged it.</source>
        <translation>Isto não existe mais. Alguém pode tê-lo excluído ou mesclado.</translation>
    </message>
    <message>
        <source>Somebody changed this at the same time. Look at what is there now and try again.</source>
        <translation>Alguém fez uma alteração aqui ao mesmo tempo. Veja como está agora e tente de novo.</translation>
    </message>
    <message>
        <source>You may not do this. Ask an administrator.</source>
        <translation>Você não tem permissão para isto. Fale com um administrador.</translation>
    </message>
    <message>
        <source>That was tried too often. Wait a little and try again.</source>
        <translation>Isto foi tentado vezes demais. Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>The server cannot do this right now. Try again in a moment.</source>
        <translation>O servidor não consegue fazer isto agora. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing you typed is lost; try again.</source>
        <translation>Algo deu errado. Nada do que você digitou se perdeu; tente de novo.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is.</source>
        <translation>Isto não pode ser salvo como está.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Field %1: %2</source>
        <translation>Campo %1: %2</translation>
    </message>
    <message>
        <source>Type the code of the second factor, too.</source>
        <translation>Digite também o código do segundo fator.</translation>
    </message>
    <message>
        <source>This code is too long.</source>
        <translation>Este código é longo demais.</translation>
    </message>
    <message>
        <source>Type the code from the mail.</source>
        <translation>Digite o código do e-mail.</translation>
    </message>
    <message>
        <source>Somebody changed this team at the same time. Look at what is there now and try again.</source>
        <translation>Alguém alterou esta equipe ao mesmo tempo. Veja como ela está agora e tente de novo.</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>Dê um nome à equipe.</translation>
    </message>
    <message>
        <source>Choose first who gets the open tickets of this user.</source>
        <translation>Escolha primeiro quem recebe os chamados abertos deste usuário.</translation>
    </message>
    <message>
        <source>This user cannot get the tickets. Choose another one.</source>
        <translation>Este usuário não pode receber os chamados. Escolha outro.</translation>
    </message>
    <message>
        <source>These are too many teams for one user.</source>
        <translation>São equipes demais para um usuário.</translation>
    </message>
    <message>
        <source>This address is a user&apos;s, and this account keeps users&apos; addresses out of the contacts.</source>
        <translation>Este endereço é de um usuário, e esta conta não aceita endereços de usuários nos contatos.</translation>
    </message>
    <message>
        <source>This contact was erased.</source>
        <translation>Este contato foi apagado.</translation>
    </message>
    <message>
        <source>This contact is blocked, so nothing lets it into the portal.</source>
        <translation>Este contato está bloqueado; nada permite que ele entre no portal.</translation>
    </message>
    <message>
        <source>Only supervisors may do this.</source>
        <translation>Somente supervisores podem fazer isto.</translation>
    </message>
    <message>
        <source>This clash is resolved already.</source>
        <translation>Este conflito já está resolvido.</translation>
    </message>
    <message>
        <source>This clash is not there any more.</source>
        <translation>Este conflito não existe mais.</translation>
    </message>
    <message>
        <source>Somebody changed this clash at the same time. Look at what is there now and try again.</source>
        <translation>Alguém alterou este conflito ao mesmo tempo. Veja o que há agora e tente de novo.</translation>
    </message>
    <message>
        <source>This user cannot look after it.</source>
        <translation>Este usuário não pode cuidar disto.</translation>
    </message>
    <message>
        <source>Only supervisors may read the audit log.</source>
        <translation>Somente supervisores podem ler o registro de auditoria.</translation>
    </message>
    <message>
        <source>The rule for comparing addresses was renewed.</source>
        <translation>A regra de comparação de endereços foi renovada.</translation>
    </message>
    <message>
        <source>This message names no sender, so it cannot open a ticket.</source>
        <translation>Esta mensagem não indica remetente, portanto não pode abrir um chamado.</translation>
    </message>
    <message>
        <source>This message is not held any more.</source>
        <translation>Esta mensagem não está mais retida.</translation>
    </message>
    <message>
        <source>This message did not come by mail.</source>
        <translation>Esta mensagem não chegou por e-mail.</translation>
    </message>
    <message>
        <source>The mail that this message came by is no longer kept.</source>
        <translation>O e-mail pelo qual esta mensagem chegou não está mais guardado.</translation>
    </message>
    <message>
        <source>This suggestion was answered already.</source>
        <translation>Esta sugestão já foi respondida.</translation>
    </message>
    <message>
        <source>The message could not be delivered to this address.</source>
        <translation>Não foi possível entregar a mensagem a este endereço.</translation>
    </message>
    <message>
        <source>This is not the code that the app shows now. Wait for the next one and type it.</source>
        <translation>Este não é o código que o aplicativo mostra agora. Espere o próximo e digite-o.</translation>
    </message>
    <message>
        <source>You have a second factor already.</source>
        <translation>Você já tem um segundo fator.</translation>
    </message>
    <message>
        <source>There is no second factor. Set it up anew.</source>
        <translation>Não há segundo fator. Configure-o de novo.</translation>
    </message>
    <message>
        <source>This code is not right, or was used already. Wait for the next one, or use a recovery code.</source>
        <translation>Este código não está certo ou já foi usado. Espere o próximo ou use um código de recuperação.</translation>
    </message>
    <message>
        <source>This session is over already.</source>
        <translation>Esta sessão já terminou.</translation>
    </message>
    <message>
        <source>This code is not right, was used already, or is too old. Look for the newest mail, or ask for another code.</source>
        <translation>Este código não está certo, já foi usado ou é antigo demais. Procure o e-mail mais novo ou peça outro código.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta não é a sua senha.</translation>
    </message>
    <message>
        <source>Your password was changed at the same time. Sign in again.</source>
        <translation>Sua senha foi trocada ao mesmo tempo. Entre de novo.</translation>
    </message>
    <message>
        <source>This team has tickets. Give them to another team first.</source>
        <translation>Esta equipe tem chamados. Passe-os primeiro para outra equipe.</translation>
    </message>
    <message>
        <source>Nobody deletes oneself. Another administrator has to do this.</source>
        <translation>Ninguém exclui a si mesmo. Outro administrador precisa fazer isto.</translation>
    </message>
    <message>
        <source>This user accepted the invitation already.</source>
        <translation>Este usuário já aceitou o convite.</translation>
    </message>
    <message>
        <source>Only the address of an active user can be changed.</source>
        <translation>Só o endereço de um usuário ativo pode ser alterado.</translation>
    </message>
    <message>
        <source>This is the user&apos;s address already.</source>
        <translation>Este já é o endereço do usuário.</translation>
    </message>
    <message>
        <source>This address is released already.</source>
        <translation>Este endereço já foi liberado.</translation>
    </message>
    <message>
        <source>This user has no address. Reactivate the user first.</source>
        <translation>Este usuário não tem endereço. Reative o usuário primeiro.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Não é possível ler este arquivo.</translation>
    </message>
    <message>
        <source>The file cannot be saved there.</source>
        <translation>Não é possível salvar o arquivo nesse local.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>This file is too large: 25 MB at most.</source>
        <translation>Este arquivo é grande demais: no máximo 25 MB.</translation>
    </message>
    <message>
        <source>A file is no longer on the server. Attach it once more.</source>
        <translation>Um dos arquivos não está mais no servidor. Anexe-o novamente.</translation>
    </message>
    <message>
        <source>Too many files wait to be sent. Send or remove some first.</source>
        <translation>Há arquivos demais aguardando envio. Envie ou remova alguns primeiro.</translation>
    </message>
    <message>
        <source>These are too many files: 50 at most.</source>
        <translation>São arquivos demais: no máximo 50.</translation>
    </message>
    <message>
        <source>This file is damaged on the server. Tell the person who runs it.</source>
        <translation>Este arquivo está danificado no servidor. Avise quem o administra.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Esta mensagem não existe mais.</translation>
    </message>
    <message>
        <source>This note was sent as a reply already.</source>
        <translation>Esta nota já foi enviada como resposta.</translation>
    </message>
    <message>
        <source>Only what a user answered by mail can be promoted to a reply.</source>
        <translation>Só o que um usuário respondeu por e-mail pode virar resposta.</translation>
    </message>
    <message>
        <source>Somebody has decided about this account already, or it has expired.</source>
        <translation>Alguém já decidiu sobre esta conta, ou o prazo dela acabou.</translation>
    </message>
    <message>
        <source>Only supervisors decide about accounts that wait.</source>
        <translation>Só supervisores decidem sobre contas em espera.</translation>
    </message>
    <message>
        <source>This address waits no longer: it was proven, replaced or has expired.</source>
        <translation>Este endereço não está mais pendente: foi comprovado, trocado ou o prazo acabou.</translation>
    </message>
    <message>
        <source>Several links went to this address within the hour. Try again later.</source>
        <translation>Vários links já foram a este endereço nesta hora. Tente mais tarde.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>This address belongs to a user of the account. It cannot sign in to the customer portal.</source>
        <translation>Este endereço é de um usuário da conta. Não dá acesso ao portal do cliente.</translation>
    </message>
    <message>
        <source>This address belongs to the user %1. It cannot sign in to the customer portal.</source>
        <translation>Este endereço é do usuário %1. Não dá acesso ao portal do cliente.</translation>
    </message>
    <message>
        <source>This address looks like a user&apos;s. Check each letter.</source>
        <translation>Este endereço parece o de um usuário. Confira letra por letra.</translation>
    </message>
    <message>
        <source>This address looks like that of the user %1. Check each letter.</source>
        <translation>Este endereço parece o do usuário %1. Confira letra por letra.</translation>
    </message>
    <message>
        <source>This address is another contact&apos;s.</source>
        <translation>Este endereço é de outro contato.</translation>
    </message>
    <message>
        <source>This address is that of the contact %1.</source>
        <translation>Este endereço é do contato %1.</translation>
    </message>
    <message>
        <source>This address is in the company&apos;s own domain. Is this a colleague?</source>
        <translation>Este endereço é do domínio da própria empresa. É um colega?</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet.</source>
        <translation>Isto ainda não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used. You will have to sign in again at the next start.</source>
        <translation>Não é possível usar o chaveiro deste computador. Você terá que entrar de novo na próxima vez.</translation>
    </message>
    <message>
        <source>The keyring is locked, so this sign-in is not kept. You will have to sign in again at the next start.</source>
        <translation>O chaveiro está bloqueado, por isso o acesso não foi guardado. Você terá que entrar de novo na próxima vez.</translation>
    </message>
    <message>
        <source>The keyring does not answer, so this sign-in is not kept. You will have to sign in again at the next start.</source>
        <translation>O chaveiro não responde, por isso o acesso não foi guardado. Você terá que entrar de novo na próxima vez.</translation>
    </message>
    <message>
        <source>Something needs a look (%1).</source>
        <translation>Algo merece atenção (%1).</translation>
    </message>
    <message>
        <source>The contact signs in with the old address. It stays until the new one is confirmed by mail.</source>
        <translation>O contato entra com o endereço antigo. Ele permanece até que o novo seja confirmado por e-mail.</translation>
    </message>
</context>
<context>
    <name>HeldMailCard</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Beginning of the message</source>
        <translation>Início da mensagem</translation>
    </message>
    <message>
        <source>Why did this land here?</source>
        <translation>Por que isto veio parar aqui?</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 para %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>Recebida %1, %2</translation>
    </message>
    <message>
        <source>Accept &amp;into ticket #%1</source>
        <translation>Aceitar &amp;no chamado #%1</translation>
    </message>
</context>
<context>
    <name>InlineNotice</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Delete %1?</source>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Desativar %1?</translation>
    </message>
    <message>
        <source>%1 leaves the account for good. What %1 wrote stays, under this name. This ends now:</source>
        <translation>%1 deixa a conta em definitivo. O que %1 escreveu continua, com este nome. Isto termina agora:</translation>
    </message>
    <message>
        <source>%1 cannot sign in until reactivated. This ends now:</source>
        <translation>%1 não poderá entrar até ser reativado. Isto termina agora:</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) stay assigned to %1.</source>
        <translation>
            <numerusform>%n chamado aberto continua com %1 como responsável.</numerusform>
            <numerusform>%n chamados abertos continuam com %1 como responsável.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) need somebody else.</source>
        <translation>
            <numerusform>%n chamado aberto precisa de outra pessoa.</numerusform>
            <numerusform>%n chamados abertos precisam de outra pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is free from then on. The contact %1 can be invited to the portal.</source>
        <translation>O endereço fica livre a partir daí. O contato %1 poderá ser convidado para o portal.</translation>
    </message>
    <message>
        <source>&amp;Delete user</source>
        <translation>&amp;Excluir usuário</translation>
    </message>
    <message>
        <source>&amp;Deactivate user</source>
        <translation>&amp;Desativar usuário</translation>
    </message>
    <message>
        <source>&amp;Keep the address reserved</source>
        <translation>&amp;Manter o endereço reservado</translation>
    </message>
    <message>
        <source>&amp;Release the address to the contact</source>
        <translation>&amp;Liberar o endereço para o contato</translation>
    </message>
    <message>
        <source>&amp;Release the address</source>
        <translation>&amp;Liberar o endereço</translation>
    </message>
    <message>
        <source>%1 stays this user&apos;s and does not get into the portal.</source>
        <translation>%1 continua deste usuário e não entra no portal.</translation>
    </message>
    <message>
        <source>The contact %1 can be invited to the portal with %2.</source>
        <translation>O contato %1 poderá ser convidado para o portal com %2.</translation>
    </message>
    <message>
        <source>Whoever has %1 can become a customer with it.</source>
        <translation>Quem tiver %1 poderá se tornar cliente com este endereço.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolha…</translation>
    </message>
    <message>
        <source>Nobody, they wait unassigned</source>
        <translation>Ninguém, ficam sem responsável</translation>
    </message>
    <message>
        <source>Open tickets go to</source>
        <translation>Os chamados abertos vão para</translation>
    </message>
    <message>
        <source>Open tickets go &amp;to</source>
        <translation>Os chamados abertos vão &amp;para</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Hello %1,</source>
        <translation>Olá, %1!</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Olá!</translation>
    </message>
    <message>
        <source>%1 invites you to its customer portal</source>
        <translation>%1 convida você para o portal do cliente</translation>
    </message>
    <message>
        <source>%1 of %2 invites you to the customer portal, where you follow your tickets and answer them.</source>
        <translation>%1, de %2, convida você para o portal do cliente, onde você acompanha seus chamados e responde a eles.</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Escolher a senha</translation>
    </message>
    <message numerus="yes">
        <source>The link works once, and ends after %n day(s).</source>
        <translation>
            <numerusform>O link funciona uma única vez e vale por %n dia.</numerusform>
            <numerusform>O link funciona uma única vez e vale por %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you did not expect this message, you may ignore it.</source>
        <translation>Se você não esperava esta mensagem, pode ignorá-la.</translation>
    </message>
    <message>
        <source>We have opened ticket #%1 for you: %2</source>
        <translation>Abrimos o chamado #%1 para você: %2</translation>
    </message>
    <message>
        <source>This address belongs to a user of the account: you find the ticket in the console.</source>
        <translation>Este endereço é de um usuário da conta: você encontra o chamado no console.</translation>
    </message>
    <message>
        <source>%1 has answered your ticket #%2:</source>
        <translation>%1 respondeu ao seu chamado #%2:</translation>
    </message>
    <message>
        <source>See the ticket</source>
        <translation>Ver o chamado</translation>
    </message>
    <message>
        <source>Keep the link to yourself: whoever has it can read this ticket.</source>
        <translation>Não compartilhe o link: quem o tiver poderá ler este chamado.</translation>
    </message>
    <message>
        <source>If the link does not open, go to %1 and enter this code:</source>
        <translation>Se o link não abrir, acesse %1 e digite este código:</translation>
    </message>
    <message>
        <source>Sent by the support of %1.</source>
        <translation>Enviado pelo suporte de %1.</translation>
    </message>
    <message>
        <source>Your password for the customer portal of %1</source>
        <translation>Sua senha para o portal do cliente de %1</translation>
    </message>
    <message>
        <source>Somebody, most likely you, asked for a password for the customer portal of %1. Choose it here.</source>
        <translation>Alguém, provavelmente você, pediu uma senha para o portal do cliente de %1. Escolha-a aqui.</translation>
    </message>
    <message>
        <source>The link works once, and ends after one hour.</source>
        <translation>O link funciona uma vez e expira depois de uma hora.</translation>
    </message>
    <message>
        <source>Your account in the customer portal of %1</source>
        <translation>Sua conta no portal do cliente de %1</translation>
    </message>
    <message>
        <source>Somebody, most likely you, wants an account in the customer portal of %1 with this address. Confirm that the address is yours, and choose a password.</source>
        <translation>Alguém, provavelmente você, quer uma conta no portal do cliente de %1 com este endereço. Confirme que o endereço é seu e escolha uma senha.</translation>
    </message>
    <message>
        <source>Confirm the address</source>
        <translation>Confirmar o endereço</translation>
    </message>
    <message>
        <source>The link works once, and ends after one day.</source>
        <translation>O link funciona uma vez e expira depois de um dia.</translation>
    </message>
    <message>
        <source>Somebody, most likely you, wants an account in the customer portal of %1 with this address. The support looks at it first; then you get another message.</source>
        <translation>Alguém, provavelmente você, quer uma conta no portal do cliente de %1 com este endereço. O suporte verifica o pedido primeiro; depois você recebe outra mensagem.</translation>
    </message>
    <message>
        <source>No account in the customer portal of %1</source>
        <translation>Nenhuma conta no portal do cliente de %1</translation>
    </message>
    <message>
        <source>Somebody, most likely you, asked for a password for the customer portal of %1. There is no account with this address: try the address that you wrote to the support from, or create an account.</source>
        <translation>Alguém, provavelmente você, pediu uma senha para o portal do cliente de %1. Não há conta com este endereço: tente o endereço com que escreveu ao suporte ou crie uma conta.</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Criar uma conta</translation>
    </message>
    <message>
        <source>This address opens the console, not the customer portal of %1</source>
        <translation>Este endereço abre o console, não o portal do cliente de %1</translation>
    </message>
    <message>
        <source>Somebody, most likely you, wanted to use this address in the customer portal of %1. It belongs to a user of the account: sign in with the console. To be a customer, use another address.</source>
        <translation>Alguém, provavelmente você, quis usar este endereço no portal do cliente de %1. Ele pertence a um usuário da conta: entre pelo console. Para ser cliente, use outro endereço.</translation>
    </message>
    <message>
        <source>Your new address in the customer portal of %1</source>
        <translation>Seu novo endereço no portal do cliente de %1</translation>
    </message>
    <message>
        <source>A customer of %1 wants to use this address in the customer portal from now on. If it was you, confirm that the address is yours.</source>
        <translation>Um cliente de %1 quer usar este endereço no portal do cliente a partir de agora. Se foi você, confirme que o endereço é seu.</translation>
    </message>
    <message>
        <source>Your address in the customer portal of %1 is to change</source>
        <translation>Seu endereço no portal do cliente de %1 vai mudar</translation>
    </message>
    <message>
        <source>Another address was named for your account in the customer portal of %1. It takes the place of this one as soon as it is confirmed. If that is not what you want, choose a new password: that ends the change.</source>
        <translation>Outro endereço foi indicado para a sua conta no portal do cliente de %1. Ele toma o lugar deste assim que for confirmado. Se não é o que você quer, escolha uma nova senha: isso encerra a mudança.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Escolher uma nova senha</translation>
    </message>
    <message>
        <source>This address opens the customer portal of %1 already</source>
        <translation>Este endereço já abre o portal do cliente de %1</translation>
    </message>
    <message>
        <source>Somebody wanted to use this address for another account in the customer portal of %1. It has an account of its own: sign in with it, or choose a new password.</source>
        <translation>Alguém quis usar este endereço para outra conta no portal do cliente de %1. Ele tem uma conta própria: entre com ele ou escolha uma nova senha.</translation>
    </message>
    <message>
        <source>Your code for ticket #%1</source>
        <translation>Seu código para o chamado #%1</translation>
    </message>
    <message>
        <source>Enter this code in the customer portal of %1 to answer ticket #%2:</source>
        <translation>Digite este código no portal do cliente de %1 para responder ao chamado #%2:</translation>
    </message>
    <message>
        <source>The code works once, and ends after 15 minutes.</source>
        <translation>O código funciona uma vez e expira depois de 15 minutos.</translation>
    </message>
    <message>
        <source>This address no longer opens the customer portal of %1</source>
        <translation>Este endereço não abre mais o portal do cliente de %1</translation>
    </message>
    <message>
        <source>The support of %1 has taken this address from your account in the customer portal. If you did not ask for that, contact the support.</source>
        <translation>O suporte de %1 retirou este endereço da sua conta no portal do cliente. Se você não pediu isso, fale com o suporte.</translation>
    </message>
    <message>
        <source>%1 invites you to its support console</source>
        <translation>%1 convida você para o console de atendimento</translation>
    </message>
    <message>
        <source>%1 of %2 has made an account for you in the console, the program that the support works with.</source>
        <translation>%1, de %2, criou uma conta para você no console, o programa com que o atendimento trabalha.</translation>
    </message>
    <message>
        <source>Where the console asks you to sign in, accept the invitation with this code:</source>
        <translation>Na tela de entrada do console, aceite o convite com este código:</translation>
    </message>
    <message>
        <source>The code works once, and ends after 7 days.</source>
        <translation>O código funciona uma única vez e expira após 7 dias.</translation>
    </message>
    <message>
        <source>The server that the console asks for is %1.</source>
        <translation>O servidor que o console solicita é %1.</translation>
    </message>
    <message>
        <source>Your password for the console of %1</source>
        <translation>Sua senha para o console de %1</translation>
    </message>
    <message>
        <source>Somebody, most likely you, asked for another password for the console of %1.</source>
        <translation>Alguém, provavelmente você, pediu uma nova senha para o console de %1.</translation>
    </message>
    <message>
        <source>Where the console asks you to sign in, choose it with this code:</source>
        <translation>Na tela de entrada do console, escolha-a com este código:</translation>
    </message>
    <message>
        <source>The code works once, and ends after one hour.</source>
        <translation>O código funciona uma única vez e expira após uma hora.</translation>
    </message>
    <message>
        <source>Your second factor for the console of %1</source>
        <translation>Seu segundo fator para o console de %1</translation>
    </message>
    <message>
        <source>Somebody who knows your password for the console of %1, most likely you, says that the second factor is lost.</source>
        <translation>Alguém que conhece sua senha do console de %1, provavelmente você, informa que o segundo fator foi perdido.</translation>
    </message>
    <message>
        <source>Where the console asks you to sign in, do without it by this code:</source>
        <translation>Na tela de entrada do console, dispense-o com este código:</translation>
    </message>
    <message>
        <source>If it was not you, change your password at once and tell an administrator.</source>
        <translation>Se não foi você, troque sua senha imediatamente e avise um administrador.</translation>
    </message>
    <message>
        <source>Confirm your new address for the console of %1</source>
        <translation>Confirme seu novo endereço para o console de %1</translation>
    </message>
    <message>
        <source>Your account in the console of %1 is to have this address. Until it is confirmed, everything stays as it is.</source>
        <translation>Sua conta no console de %1 deverá ter este endereço. Até que ele seja confirmado, tudo permanece como está.</translation>
    </message>
    <message>
        <source>Confirm it in the console with this code:</source>
        <translation>Confirme-o no console com este código:</translation>
    </message>
    <message>
        <source>The code works once, and ends after one day.</source>
        <translation>O código funciona uma única vez e expira após um dia.</translation>
    </message>
    <message>
        <source>Your address for the console of %1 has changed</source>
        <translation>Seu endereço para o console de %1 mudou</translation>
    </message>
    <message>
        <source>From now on you sign in with %1. The address %2 stays reserved for you for 30 days.</source>
        <translation>A partir de agora você entra com %1. O endereço %2 permanece reservado para você por 30 dias.</translation>
    </message>
    <message>
        <source>If it was not you, tell an administrator at once.</source>
        <translation>Se não foi você, avise um administrador imediatamente.</translation>
    </message>
    <message>
        <source>The customer portal of %1 is closed to this address</source>
        <translation>O portal do cliente de %1 está fechado para este endereço</translation>
    </message>
    <message>
        <source>This address belongs to a user of the account of %1 now, and opens the console instead of the customer portal. Your tickets stay, and mail goes on. To be a customer in the portal, use another address.</source>
        <translation>Este endereço agora pertence a um usuário da conta de %1 e abre o console em vez do portal do cliente. Seus chamados permanecem e os e-mails continuam. Para ser cliente no portal, use outro endereço.</translation>
    </message>
    <message>
        <source>We have received a message from this address and opened ticket #%1. We answer by mail.</source>
        <translation>Recebemos uma mensagem deste endereço e abrimos o chamado #%1. Responderemos por e-mail.</translation>
    </message>
    <message>
        <source>If you did not write to us, you may ignore this message.</source>
        <translation>Se não foi você quem escreveu, ignore esta mensagem.</translation>
    </message>
    <message>
        <source>Write your answer above this line</source>
        <translation>Escreva sua resposta acima desta linha</translation>
    </message>
    <message>
        <source>%1 has written in ticket #%2, which is assigned to you:</source>
        <translation>%1 escreveu no chamado #%2, do qual você é responsável:</translation>
    </message>
    <message>
        <source>Your answer to this message becomes an internal note. Begin it with a line #reply to answer the customer.</source>
        <translation>Sua resposta a esta mensagem vira uma nota interna. Comece-a com uma linha #reply para responder ao cliente.</translation>
    </message>
    <message>
        <source>Your answer to this message goes to the customer. Begin it with a line #note to keep it internal.</source>
        <translation>Sua resposta a esta mensagem vai para o cliente. Comece-a com uma linha #note para mantê-la interna.</translation>
    </message>
    <message>
        <source>Somebody else has answered our notification to you about ticket #%1. The reply address in it was switched off, and the message waits in the quarantine.</source>
        <translation>Outra pessoa respondeu ao aviso que enviamos a você sobre o chamado #%1. O endereço de resposta foi desativado, e a mensagem aguarda na quarentena.</translation>
    </message>
    <message>
        <source>[#%1] We have received your message</source>
        <translation>[#%1] Recebemos a sua mensagem</translation>
    </message>
    <message>
        <source>[#%1] Your reply address was used by somebody else</source>
        <translation>[#%1] Seu endereço de resposta foi usado por outra pessoa</translation>
    </message>
    <message>
        <source>These files are too large for a message. You find them in the ticket: %1</source>
        <translation>Estes arquivos são grandes demais para uma mensagem. Você os encontra no chamado: %1</translation>
    </message>
    <message>
        <source>The ticket in the console:</source>
        <translation>O chamado no console:</translation>
    </message>
</context>
<context>
    <name>MailOriginDialog</name>
    <message>
        <source>Message &amp;source</source>
        <translation>&amp;Código-fonte da mensagem</translation>
    </message>
    <message>
        <source>Why did this land here?</source>
        <translation>Por que isto veio parar aqui?</translation>
    </message>
    <message>
        <source>Message source</source>
        <translation>Código-fonte da mensagem</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 para %2</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recebida em %1</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>It is our own mail coming back: somebody&apos;s mailbox forwards to us.</source>
        <translation>É o nosso próprio e-mail voltando: a caixa postal de alguém encaminha para nós.</translation>
    </message>
    <message>
        <source>It came from one of our own mailboxes.</source>
        <translation>Veio de uma das nossas próprias caixas postais.</translation>
    </message>
    <message>
        <source>This sender has sent very many messages in a short time.</source>
        <translation>Este remetente enviou mensagens demais em pouco tempo.</translation>
    </message>
    <message>
        <source>The ticket has got very many messages in a short time.</source>
        <translation>O chamado recebeu mensagens demais em pouco tempo.</translation>
    </message>
    <message>
        <source>It came to an agent&apos;s reply address, but from somebody else. The address was switched off.</source>
        <translation>Chegou ao endereço de resposta de um atendente, mas veio de outra pessoa. O endereço foi desativado.</translation>
    </message>
    <message>
        <source>It says it is from a user, but does not prove it. Only an answer to a notification speaks as a user.</source>
        <translation>Diz ser de um usuário, mas não o comprova. Só uma resposta a um aviso fala em nome de um usuário.</translation>
    </message>
    <message>
        <source>Its sender is a contact who is blocked.</source>
        <translation>O remetente é um contato bloqueado.</translation>
    </message>
    <message>
        <source>It came to the sender&apos;s reply address, but the sender&apos;s domain did not send it: somebody else may have written it.</source>
        <translation>Chegou ao endereço de resposta do remetente, mas não foi o domínio dele que o enviou: outra pessoa pode tê-lo escrito.</translation>
    </message>
    <message>
        <source>Its sender was erased, and the mail with him or her.</source>
        <translation>O remetente foi apagado, e o e-mail com ele.</translation>
    </message>
    <message>
        <source>It is a user&apos;s answer in a ticket that this user may not see.</source>
        <translation>É a resposta de um usuário em um chamado que ele não pode ver.</translation>
    </message>
    <message>
        <source>Nobody reads mail at the sender&apos;s address.</source>
        <translation>Ninguém lê e-mails no endereço do remetente.</translation>
    </message>
    <message>
        <source>A machine sent it, and it belongs to no ticket.</source>
        <translation>Foi enviada por uma máquina e não pertence a nenhum chamado.</translation>
    </message>
    <message>
        <source>It reports a failed delivery of a message that we did not send.</source>
        <translation>Relata a falha na entrega de uma mensagem que não enviamos.</translation>
    </message>
    <message>
        <source>Somebody complains about a message of ours.</source>
        <translation>Alguém reclama de uma mensagem nossa.</translation>
    </message>
    <message>
        <source>It does not say who sent it.</source>
        <translation>Não diz quem a enviou.</translation>
    </message>
    <message>
        <source>It names several senders.</source>
        <translation>Indica vários remetentes.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is none.</source>
        <translation>O endereço do remetente não é válido.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Não há nada nela.</translation>
    </message>
    <message>
        <source>It could not be read, though it was tried several times.</source>
        <translation>Não foi possível lê-la, embora se tenha tentado várias vezes.</translation>
    </message>
    <message>
        <source>It is not a mail that can be read.</source>
        <translation>Não é um e-mail que se possa ler.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>É grande demais.</translation>
    </message>
    <message>
        <source>Its parts are nested too deep.</source>
        <translation>Suas partes estão aninhadas fundo demais.</translation>
    </message>
    <message>
        <source>It has too many parts.</source>
        <translation>Tem partes demais.</translation>
    </message>
    <message>
        <source>It has too many files.</source>
        <translation>Tem arquivos demais.</translation>
    </message>
    <message>
        <source>Its headers are too long.</source>
        <translation>Seus cabeçalhos são longos demais.</translation>
    </message>
    <message>
        <source>It is a user&apos;s automatic answer.</source>
        <translation>É a resposta automática de um usuário.</translation>
    </message>
    <message>
        <source>It only says that a message was displayed.</source>
        <translation>Diz apenas que uma mensagem foi exibida.</translation>
    </message>
    <message>
        <source>It only reports on a delivery.</source>
        <translation>Apenas informa sobre uma entrega.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is a contact&apos;s: %1</source>
        <translation>O endereço do remetente é de um contato: %1</translation>
    </message>
    <message>
        <source>The sender&apos;s address is a user&apos;s: %1</source>
        <translation>O endereço do remetente é de um usuário: %1</translation>
    </message>
    <message>
        <source>The sender&apos;s address is that of a user who is not active: %1</source>
        <translation>O endereço do remetente é de um usuário que não está ativo: %1</translation>
    </message>
    <message>
        <source>The sender&apos;s address was a user&apos;s until a while ago: %1</source>
        <translation>O endereço do remetente foi de um usuário até há pouco: %1</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not known: %1</source>
        <translation>O endereço do remetente não é conhecido: %1</translation>
    </message>
    <message>
        <source>The mail server %1 confirms that the sender&apos;s domain sent it.</source>
        <translation>O servidor de e-mail %1 confirma que o domínio do remetente a enviou.</translation>
    </message>
    <message>
        <source>The mail server %1 says that the sender&apos;s domain did not send it.</source>
        <translation>O servidor de e-mail %1 diz que o domínio do remetente não a enviou.</translation>
    </message>
    <message>
        <source>No trusted mail server confirms who sent it.</source>
        <translation>Nenhum servidor de e-mail confiável confirma quem a enviou.</translation>
    </message>
    <message>
        <source>It came to the sender&apos;s own reply address in ticket %1.</source>
        <translation>Chegou ao endereço de resposta do próprio remetente no chamado %1.</translation>
    </message>
    <message>
        <source>It answers a message that we sent to this person in ticket %1.</source>
        <translation>Responde a uma mensagem que enviamos a esta pessoa no chamado %1.</translation>
    </message>
    <message>
        <source>It goes on from the sender&apos;s earlier message in ticket %1.</source>
        <translation>Continua uma mensagem anterior do remetente no chamado %1.</translation>
    </message>
    <message>
        <source>It answers a message in ticket %1 that went to the sender too.</source>
        <translation>Responde a uma mensagem do chamado %1 que também foi para o remetente.</translation>
    </message>
    <message>
        <source>An agent put it into ticket %1.</source>
        <translation>Um atendente a colocou no chamado %1.</translation>
    </message>
    <message>
        <source>It names ticket %1, but does not prove that the sender belongs there.</source>
        <translation>Cita o chamado %1, mas não comprova que o remetente faça parte dele.</translation>
    </message>
    <message>
        <source>It belongs to no ticket.</source>
        <translation>Não pertence a nenhum chamado.</translation>
    </message>
    <message>
        <source>A machine sent it, so it is not answered.</source>
        <translation>Foi enviada por uma máquina, por isso não é respondida.</translation>
    </message>
    <message>
        <source>The sender is the ticket&apos;s requester.</source>
        <translation>O remetente é o solicitante do chamado.</translation>
    </message>
    <message>
        <source>The sender is not the requester of ticket %1 any more.</source>
        <translation>O remetente não é mais o solicitante do chamado %1.</translation>
    </message>
    <message>
        <source>The sender proved to be the user %1.</source>
        <translation>O remetente comprovou ser o usuário %1.</translation>
    </message>
    <message>
        <source>The sender is the user %1, who was only copied.</source>
        <translation>O remetente é o usuário %1, que estava apenas em cópia.</translation>
    </message>
    <message>
        <source>The user %1 is the requester.</source>
        <translation>O usuário %1 é o solicitante.</translation>
    </message>
    <message>
        <source>The requester is an address that nothing proves: %1</source>
        <translation>O solicitante é um endereço que nada comprova: %1</translation>
    </message>
    <message>
        <source>The contact is the requester.</source>
        <translation>O contato é o solicitante.</translation>
    </message>
    <message>
        <source>A contact was made for %1.</source>
        <translation>Um contato foi criado para %1.</translation>
    </message>
    <message>
        <source>The answer proves the requester&apos;s address: %1</source>
        <translation>A resposta comprova o endereço do solicitante: %1</translation>
    </message>
    <message>
        <source>%1 is suggested as the customer.</source>
        <translation>%1 é sugerido como cliente.</translation>
    </message>
    <message>
        <source>%1 was copied and has no part in the ticket.</source>
        <translation>%1 estava em cópia e não faz parte do chamado.</translation>
    </message>
    <message>
        <source>It says that our message to %1 could not be delivered.</source>
        <translation>Diz que a nossa mensagem para %1 não pôde ser entregue.</translation>
    </message>
    <message>
        <source>It opened ticket %1.</source>
        <translation>Abriu o chamado %1.</translation>
    </message>
    <message>
        <source>Its ticket was finished, so it opened %1 to go on.</source>
        <translation>O chamado já estava encerrado, por isso abriu o %1 para continuar.</translation>
    </message>
    <message>
        <source>It became the customer&apos;s message in ticket %1.</source>
        <translation>Virou uma mensagem do cliente no chamado %1.</translation>
    </message>
    <message>
        <source>It became an internal note in ticket %1.</source>
        <translation>Virou uma nota interna no chamado %1.</translation>
    </message>
    <message>
        <source>It became a public reply in ticket %1.</source>
        <translation>Virou uma resposta pública no chamado %1.</translation>
    </message>
    <message>
        <source>%1 got the automatic message with the link.</source>
        <translation>%1 recebeu a mensagem automática com o link.</translation>
    </message>
    <message>
        <source>%1 got the automatic message with a fixed text.</source>
        <translation>%1 recebeu a mensagem automática com um texto fixo.</translation>
    </message>
    <message>
        <source>Users get no automatic message.</source>
        <translation>Usuários não recebem mensagem automática.</translation>
    </message>
    <message>
        <source>The sender got an automatic message today already.</source>
        <translation>O remetente já recebeu uma mensagem automática hoje.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain got several automatic messages within the hour already.</source>
        <translation>O domínio do remetente já recebeu várias mensagens automáticas nesta hora.</translation>
    </message>
    <message>
        <source>Very many automatic messages went out within the hour already.</source>
        <translation>Já saíram mensagens automáticas demais nesta hora.</translation>
    </message>
    <message>
        <source>It could not be handled safely (%1).</source>
        <translation>Não foi possível tratá-la com segurança (%1).</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Retida: %1</translation>
    </message>
    <message>
        <source>An agent accepted it all the same: %1</source>
        <translation>Um atendente a aceitou mesmo assim: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enterprise Support</source>
        <translation>Enterprise Support</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Chamados</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The server cannot be reached. You can go on reading; what you write is sent when it is back.</source>
        <translation>Não foi possível alcançar o servidor. Você pode continuar lendo; o que escrever será enviado quando ele voltar.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again to go on; nothing you wrote is lost.</source>
        <translation>Sua sessão terminou. Entre de novo para continuar; nada do que você escreveu se perdeu.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>This account&apos;s data could not be brought up to date.</source>
        <translation>Não foi possível atualizar os dados desta conta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Conflitos</translation>
    </message>
    <message numerus="yes">
        <source>%n open clash(es)</source>
        <translation>
            <numerusform>%n conflito aberto</numerusform>
            <numerusform>%n conflitos abertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarentena</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) waiting for approval</source>
        <translation>
            <numerusform>%n conta esperando aprovação</numerusform>
            <numerusform>%n contas esperando aprovação</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>%1: menu</source>
        <translation>%1: menu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OrganizationPage</name>
    <message>
        <source>Users and organization</source>
        <translation>Usuários e organização</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipes</translation>
    </message>
</context>
<context>
    <name>OwnPasswordForm</name>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Trocar a senha</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Senha &amp;atual</translation>
    </message>
    <message>
        <source>&amp;New password, at least 12 characters</source>
        <translation>No&amp;va senha, com 12 caracteres ou mais</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>&amp;Repita a nova senha</translation>
    </message>
    <message>
        <source>A new password ends your sessions on other computers.</source>
        <translation>Uma nova senha encerra suas sessões em outros computadores.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>A senha foi trocada.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>&amp;Seguir o sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>Skip to the content</source>
        <translation>Pular para o conteúdo</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>Portal do cliente</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Meus chamados</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Ir para a página inicial</translation>
    </message>
    <message>
        <source>Follow your tickets with %1 and answer them.</source>
        <translation>Acompanhe seus chamados com %1 e responda por aqui.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The address or the password is not right.</source>
        <translation>O endereço ou a senha não está correto.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a moment, then try again.</source>
        <translation>Tentativas demais. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>You have been signed out. If you cannot sign in again, contact %1.</source>
        <translation>Sua sessão terminou. Se não conseguir entrar de novo, fale com %1.</translation>
    </message>
    <message>
        <source>Your reply was not sent. Copy it before you go on:</source>
        <translation>Sua resposta não foi enviada. Copie-a antes de continuar:</translation>
    </message>
    <message>
        <source>Do you work for %1? Addresses of its users do not open this portal: sign in with the console.</source>
        <translation>Você trabalha em %1? Os endereços da equipe não abrem este portal: entre pelo console.</translation>
    </message>
    <message>
        <source>Open your link</source>
        <translation>Abra seu link</translation>
    </message>
    <message>
        <source>Press the button to go on. If the field is empty, paste the code that stands under the link in the message.</source>
        <translation>Clique no botão para continuar. Se o campo estiver vazio, cole o código que está abaixo do link na mensagem.</translation>
    </message>
    <message>
        <source>Code from the message</source>
        <translation>Código da mensagem</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Paste the code from the message.</source>
        <translation>Cole o código da mensagem.</translation>
    </message>
    <message>
        <source>This link is no longer valid</source>
        <translation>Este link não é mais válido</translation>
    </message>
    <message>
        <source>A link ends after some time, once it was used, or when a newer one was sent.</source>
        <translation>Um link deixa de valer depois de algum tempo, depois de usado ou quando um mais novo é enviado.</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Escolha sua senha</translation>
    </message>
    <message>
        <source>At least 12 characters. A short sentence is easy to remember.</source>
        <translation>Pelo menos 12 caracteres. Uma frase curta é fácil de lembrar.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Salvar e entrar</translation>
    </message>
    <message>
        <source>The password needs at least 12 characters.</source>
        <translation>A senha precisa ter pelo menos 12 caracteres.</translation>
    </message>
    <message>
        <source>The password can have 256 characters at most.</source>
        <translation>A senha pode ter no máximo 256 caracteres.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one.</source>
        <translation>Esta senha é fácil demais de adivinhar. Escolha outra.</translation>
    </message>
    <message>
        <source>The password holds characters that cannot be used.</source>
        <translation>A senha tem caracteres que não podem ser usados.</translation>
    </message>
    <message>
        <source>You have no tickets yet. Answers to your messages will appear here.</source>
        <translation>Você ainda não tem chamados. As respostas às suas mensagens vão aparecer aqui.</translation>
    </message>
    <message>
        <source>Older tickets</source>
        <translation>Chamados mais antigos</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado em</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto em</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Aguardando você</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Later messages</source>
        <translation>Mensagens mais recentes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Enviar resposta</translation>
    </message>
    <message>
        <source>Your reply was sent.</source>
        <translation>Sua resposta foi enviada.</translation>
    </message>
    <message>
        <source>This ticket is closed. Your reply opens a new one that refers to it.</source>
        <translation>Este chamado está fechado. Sua resposta abrirá um novo, ligado a ele.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Esta página não existe</translation>
    </message>
    <message>
        <source>The address is wrong, or the page is not for you to see.</source>
        <translation>O endereço está errado ou você não tem acesso a esta página.</translation>
    </message>
    <message>
        <source>Please send the form again</source>
        <translation>Envie o formulário de novo</translation>
    </message>
    <message>
        <source>Nothing was changed. The page was open for too long, or your browser keeps no cookies.</source>
        <translation>Nada foi alterado. A página ficou aberta por tempo demais ou seu navegador não guarda cookies.</translation>
    </message>
    <message>
        <source>Not available for the moment</source>
        <translation>Indisponível no momento</translation>
    </message>
    <message>
        <source>Nothing was changed. Please try again in a minute.</source>
        <translation>Nada foi alterado. Tente de novo daqui a um minuto.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Nothing was changed. If it happens again, contact %1.</source>
        <translation>Nada foi alterado. Se acontecer de novo, fale com %1.</translation>
    </message>
    <message>
        <source>Hello %1!</source>
        <translation>Olá, %1!</translation>
    </message>
    <message>
        <source>From now on you sign in with this address and the password you choose here.</source>
        <translation>De agora em diante, você entra com este endereço e com a senha que escolher aqui.</translation>
    </message>
    <message>
        <source>No password yet, or forgotten?</source>
        <translation>Ainda não tem senha, ou a esqueceu?</translation>
    </message>
    <message>
        <source>No account yet?</source>
        <translation>Ainda não tem uma conta?</translation>
    </message>
    <message>
        <source>You have a password already?</source>
        <translation>Já tem uma senha?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>Open tickets with %1 and follow them here. We send a link to your address; with it you choose your password.</source>
        <translation>Abra chamados com %1 e acompanhe-os aqui. Enviamos um link para o seu endereço; com ele você escolhe a sua senha.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Obtain a password</source>
        <translation>Obter uma senha</translation>
    </message>
    <message>
        <source>For your first password, or when you have forgotten it. We send a link to your address; it works for one hour.</source>
        <translation>Para a sua primeira senha ou quando a esqueceu. Enviamos um link para o seu endereço; ele vale por uma hora.</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Enviar o link</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Check the spelling.</source>
        <translation>Isto não é um endereço de e-mail. Confira a grafia.</translation>
    </message>
    <message>
        <source>An address with special letters before the @ cannot sign in. Use another one.</source>
        <translation>Um endereço com letras especiais antes do @ não pode entrar. Use outro.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Escreva o seu nome.</translation>
    </message>
    <message>
        <source>The name is too long: 200 characters at most.</source>
        <translation>O nome é longo demais: no máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be used.</source>
        <translation>O nome contém caracteres que não podem ser usados.</translation>
    </message>
    <message>
        <source>Check your mail</source>
        <translation>Confira o seu e-mail</translation>
    </message>
    <message>
        <source>We have sent a message to the address you gave. It says how to go on.</source>
        <translation>Enviamos uma mensagem para o endereço informado. Ela diz como continuar.</translation>
    </message>
    <message>
        <source>If nothing comes within some minutes, look into the spam folder, check the spelling, or contact %1.</source>
        <translation>Se nada chegar em alguns minutos, olhe na pasta de spam, confira a grafia ou fale com %1.</translation>
    </message>
    <message>
        <source>You can get a new one at once:</source>
        <translation>Você pode obter um novo imediatamente:</translation>
    </message>
    <message>
        <source>Do you work for %1? Tickets open in the console.</source>
        <translation>Você trabalha para %1? Os chamados são abertos no console.</translation>
    </message>
    <message>
        <source>Open in the console</source>
        <translation>Abrir no console</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Novo chamado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Do que se trata?</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Abrir chamado</translation>
    </message>
    <message>
        <source>Your ticket was opened. We answer by mail and on this page.</source>
        <translation>O seu chamado foi aberto. Respondemos por e-mail e nesta página.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Diga em poucas palavras do que se trata.</translation>
    </message>
    <message>
        <source>The subject is too long: 1,000 characters at most.</source>
        <translation>O assunto é longo demais: no máximo 1.000 caracteres.</translation>
    </message>
    <message>
        <source>The subject holds characters that cannot be stored.</source>
        <translation>O assunto contém caracteres que não podem ser guardados.</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>Quais chamados</translation>
    </message>
    <message>
        <source>There is no ticket of this kind.</source>
        <translation>Não há nenhum chamado deste tipo.</translation>
    </message>
    <message>
        <source>This ticket is solved. Your reply opens it again.</source>
        <translation>Este chamado está resolvido. A sua resposta o reabre.</translation>
    </message>
    <message>
        <source>Is everything settled?</source>
        <translation>Está tudo resolvido?</translation>
    </message>
    <message>
        <source>Close the ticket</source>
        <translation>Encerrar o chamado</translation>
    </message>
    <message>
        <source>Not settled after all?</source>
        <translation>Ainda não está resolvido?</translation>
    </message>
    <message>
        <source>Reopen the ticket</source>
        <translation>Reabrir o chamado</translation>
    </message>
    <message>
        <source>Write your message first.</source>
        <translation>Escreva primeiro a sua mensagem.</translation>
    </message>
    <message>
        <source>The message is too long: 100,000 characters at most.</source>
        <translation>A mensagem é longa demais: no máximo 100.000 caracteres.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be stored.</source>
        <translation>A mensagem contém caracteres que não podem ser guardados.</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>Envie-me um código</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Enviar outro código</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Digite o código</translation>
    </message>
    <message>
        <source>It was sent to %1 and works for 15 minutes, in this browser.</source>
        <translation>Ele foi enviado para %1 e vale por 15 minutos, neste navegador.</translation>
    </message>
    <message>
        <source>Code of 8 digits</source>
        <translation>Código de 8 dígitos</translation>
    </message>
    <message>
        <source>The code is not right, or it has ended. Check it, or have another one sent.</source>
        <translation>O código não está certo ou expirou. Confira-o ou peça outro.</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>Voltar ao chamado</translation>
    </message>
    <message>
        <source>Or see the ticket of the message without a password:</source>
        <translation>Ou veja o chamado da mensagem sem senha:</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Minha conta</translation>
    </message>
    <message>
        <source>Change of address</source>
        <translation>Mudança de endereço</translation>
    </message>
    <message>
        <source>We send a link to the new address. Once you have opened it, you sign in with the new address and your present password.</source>
        <translation>Enviamos um link para o novo endereço. Depois de abri-lo, você entra com o novo endereço e a senha atual.</translation>
    </message>
    <message>
        <source>New e-mail address</source>
        <translation>Novo endereço de e-mail</translation>
    </message>
    <message>
        <source>Your address was changed. Sign in with the new one from now on.</source>
        <translation>O seu endereço foi mudado. Entre com o novo a partir de agora.</translation>
    </message>
    <message>
        <source>You see this one ticket by a link from a message. To answer it, sign in or have a code sent.</source>
        <translation>Você vê somente este chamado, por um link de uma mensagem. Para responder, entre ou peça um código.</translation>
    </message>
    <message>
        <source>A code shows that the message came to you: we send it to the address the message went to.</source>
        <translation>Um código mostra que a mensagem chegou a você: nós o enviamos ao endereço que a recebeu.</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Abertos</translation>
    </message>
    <message>
        <source>Solved tickets</source>
        <translation>Resolvidos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Up to 10 files, 25 MB in all.</source>
        <translation>Até 10 arquivos, 25 MB no total.</translation>
    </message>
    <message>
        <source>These are more than 10 files. Choose fewer.</source>
        <translation>São mais de 10 arquivos. Escolha menos.</translation>
    </message>
    <message>
        <source>The files have more than 25 MB in all. Choose fewer or smaller ones.</source>
        <translation>Os arquivos somam mais de 25 MB. Escolha menos arquivos ou arquivos menores.</translation>
    </message>
    <message>
        <source>The files were not kept. Choose them again.</source>
        <translation>Os arquivos não foram guardados. Escolha-os novamente.</translation>
    </message>
    <message>
        <source>The files are too large</source>
        <translation>Os arquivos são grandes demais</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and choose files of 25 MB at most in all; what you wrote is still there.</source>
        <translation>Nada foi enviado. Volte e escolha arquivos que somem no máximo 25 MB; o que você escreveu continua lá.</translation>
    </message>
</context>
<context>
    <name>PortalBox</name>
    <message>
        <source>Customer portal</source>
        <translation>Portal do cliente</translation>
    </message>
    <message>
        <source>Resend &amp;invite</source>
        <translation>Reen&amp;viar convite</translation>
    </message>
    <message>
        <source>Send portal &amp;invite</source>
        <translation>En&amp;viar convite para o portal</translation>
    </message>
    <message>
        <source>Save the contact first, then send the invite.</source>
        <translation>Salve primeiro o contato, depois envie o convite.</translation>
    </message>
    <message>
        <source>An invite goes to %1 and lets this contact set a password.</source>
        <translation>O convite vai para %1 e permite que o contato crie uma senha.</translation>
    </message>
    <message>
        <source>The invite was not used yet. Sending it again ends the older one.</source>
        <translation>O convite ainda não foi usado. Reenviar cancela o anterior.</translation>
    </message>
    <message>
        <source>This contact signs in to the portal.</source>
        <translation>Este contato entra no portal.</translation>
    </message>
    <message>
        <source>The address is a user&apos;s, and users do not get into the portal. Give the contact another address to invite it.</source>
        <translation>O endereço é de um usuário, e usuários não entram no portal. Para convidar o contato, informe outro endereço.</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>Desblo&amp;quear</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>Blo&amp;quear</translation>
    </message>
    <message>
        <source>A blocked contact cannot get into the portal by any address.</source>
        <translation>Um contato bloqueado não entra no portal por nenhum endereço.</translation>
    </message>
    <message>
        <source>This contact is blocked: nothing lets it into the portal. Tickets go on by mail. After unblocking, it needs a new invite.</source>
        <translation>Este contato está bloqueado: nada permite que ele entre no portal. Os chamados continuam por e-mail. Depois de desbloqueado, ele precisa de um novo convite.</translation>
    </message>
</context>
<context>
    <name>PortalLinkController</name>
    <message>
        <source>The portal&apos;s link is in the clipboard: %1</source>
        <translation>O link do portal está na área de transferência: %1</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Enterprise Support</source>
        <translation>Enterprise Support</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>&amp;Continuar escrevendo</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the secret, which stands beside it as text</source>
        <translation>Código QR do segredo, que está ao lado em texto</translation>
    </message>
</context>
<context>
    <name>QuarantinePane</name>
    <message>
        <source>Held messages</source>
        <translation>Mensagens retidas</translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>Nenhuma mensagem escolhida</translation>
    </message>
    <message>
        <source>What waits here was not let in by itself. Choose a message to see why.</source>
        <translation>O que aguarda aqui não entrou por si só. Escolha uma mensagem para ver o motivo.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarentena</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
</context>
<context>
    <name>RecoveryCodes</name>
    <message>
        <source>&amp;Copy the codes</source>
        <translation>&amp;Copiar os códigos</translation>
    </message>
    <message>
        <source>Keep these recovery codes where others cannot find them. Each signs you in once when your device is not at hand. They are not shown again.</source>
        <translation>Guarde estes códigos de recuperação onde outros não possam achá-los. Cada um permite entrar uma vez quando seu dispositivo não estiver à mão. Eles não serão mostrados de novo.</translation>
    </message>
    <message>
        <source>Recovery codes for Enterprise Support</source>
        <translation>Códigos de recuperação do Enterprise Support</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>Não foi possível gravar o arquivo. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Salvar os códigos de recuperação</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>recovery-codes.txt</source>
        <translation>codigos-de-recuperacao.txt</translation>
    </message>
    <message>
        <source>Sav&amp;e to a file…</source>
        <translation>Salvar em &amp;arquivo…</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>A&amp;pprove</source>
        <translation>A&amp;provar</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Recusar</translation>
    </message>
    <message>
        <source>Open the &amp;user</source>
        <translation>Abrir o &amp;usuário</translation>
    </message>
    <message>
        <source>Approve it when you know that the person is a customer: the address then gets the link that proves it. Whoever is refused is told nothing.</source>
        <translation>Aprove quando souber que a pessoa é cliente: o endereço recebe então o link que o comprova. Quem é recusado não recebe aviso.</translation>
    </message>
    <message>
        <source>%1 asked for an account %2. It waits until %3.</source>
        <translation>%1 pediu uma conta %2. O pedido espera até %3.</translation>
    </message>
    <message>
        <source>The address looks like %1, which is the user %2&apos;s.</source>
        <translation>O endereço se parece com %1, que é do usuário %2.</translation>
    </message>
    <message>
        <source>The user whose address it looked like has another one by now.</source>
        <translation>O usuário com cujo endereço ele se parecia agora tem outro.</translation>
    </message>
</context>
<context>
    <name>RegistrationsPane</name>
    <message>
        <source>Accounts that wait</source>
        <translation>Contas em espera</translation>
    </message>
    <message>
        <source>No account waits</source>
        <translation>Nenhuma conta em espera</translation>
    </message>
    <message>
        <source>Whoever creates an account in the portal with an address that looks like a user&apos;s waits here for a supervisor.</source>
        <translation>Quem cria uma conta no portal com um endereço parecido com o de um usuário espera aqui por um supervisor.</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Nenhuma conta escolhida</translation>
    </message>
    <message>
        <source>Choose one in the list, or move with J and K.</source>
        <translation>Escolha uma na lista ou mova-se com J e K.</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Public &amp;reply</source>
        <translation>&amp;Resposta pública</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>&amp;Nota interna</translation>
    </message>
    <message>
        <source>Status after sending</source>
        <translation>Status depois do envio</translation>
    </message>
    <message>
        <source>Usual status</source>
        <translation>Status habitual</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Depois: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>o cliente</translation>
    </message>
    <message>
        <source>&amp;Add internal note</source>
        <translation>A&amp;dicionar nota interna</translation>
    </message>
    <message>
        <source>&amp;Send to %1</source>
        <translation>&amp;Enviar para %1</translation>
    </message>
    <message>
        <source>Only users of the account see this.</source>
        <translation>Só os usuários da conta veem isto.</translation>
    </message>
    <message>
        <source>%1 gets this by e-mail.</source>
        <translation>Vai por e-mail para %1.</translation>
    </message>
    <message>
        <source>Write a note for your colleagues</source>
        <translation>Escreva uma nota para seus colegas</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escreva uma resposta</translation>
    </message>
    <message>
        <source>Text of the internal note</source>
        <translation>Texto da nota interna</translation>
    </message>
    <message>
        <source>Text of the reply to %1</source>
        <translation>Texto da resposta para %1</translation>
    </message>
    <message>
        <source>Files go to the server at once, so it must be reachable</source>
        <translation>Os arquivos vão imediatamente para o servidor, que precisa estar acessível</translation>
    </message>
    <message>
        <source>The file was not attached: it must go to the server at once, and the server cannot be reached.</source>
        <translation>O arquivo não foi anexado: ele precisa ir imediatamente para o servidor, e o servidor não pode ser acessado.</translation>
    </message>
    <message>
        <source>Attach Files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Anexar…</translation>
    </message>
</context>
<context>
    <name>SecondFactorForm</name>
    <message>
        <source>&amp;Set up the second factor</source>
        <translation>&amp;Configurar o segundo fator</translation>
    </message>
    <message>
        <source>&amp;Renew the recovery codes</source>
        <translation>&amp;Renovar os códigos de recuperação</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Desli&amp;gar</translation>
    </message>
    <message>
        <source>I ha&amp;ve kept them</source>
        <translation>Já os &amp;guardei</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Sua sen&amp;ha</translation>
    </message>
    <message>
        <source>On</source>
        <comment>second factor</comment>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>second factor</comment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Besides the password, signing in asks for a code from your device.</source>
        <translation>Além da senha, a entrada pede um código do seu dispositivo.</translation>
    </message>
    <message>
        <source>With a second factor, signing in also asks for a code from an app on your phone. Whoever learns your password cannot get in with it alone.</source>
        <translation>Com um segundo fator, a entrada também pede um código de um aplicativo do seu celular. Quem descobrir sua senha não entra só com ela.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>You are signed in here. End what you do not know, then change your password.</source>
        <translation>Você está conectado nestes lugares. Encerre o que não conhece e troque sua senha.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Um dispositivo sem nome</translation>
    </message>
    <message>
        <source>From %1, last seen %2</source>
        <translation>De %1, visto por último %2</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sessão</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Encerrar esta sessão</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>&amp;Create administrator</source>
        <translation>&amp;Criar administrador</translation>
    </message>
    <message>
        <source>Set up – Enterprise Support</source>
        <translation>Configuração – Enterprise Support</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>Endereço do servi&amp;dor</translation>
    </message>
    <message>
        <source>Setup &amp;token</source>
        <translation>&amp;Token de configuração</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Password, at least 12 characters</source>
        <translation>&amp;Senha, com 12 caracteres ou mais</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>This account is empty. Create its first administrator.</source>
        <translation>Esta conta está vazia. Crie o primeiro administrador.</translation>
    </message>
    <message>
        <source>Password aga&amp;in</source>
        <translation>&amp;Repita a senha</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send, solve and go to the next</source>
        <translation>Enviar, resolver e ir para o próximo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>The n-th view</source>
        <translation>Abrir a visão pela posição</translation>
    </message>
    <message>
        <source>Ctrl+1 to 9</source>
        <translation>Ctrl+1 a 9</translation>
    </message>
    <message>
        <source>Leave the field</source>
        <translation>Sair do campo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>As letras sozinhas funcionam fora dos campos de texto.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in – Enterprise Support</source>
        <translation>Entrar – Enterprise Support</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>Endereço do servi&amp;dor</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>This server holds demo data. The demo sign-in is filled in: %1, password %2</source>
        <translation>Este servidor tem dados de demonstração. O acesso de demonstração já está preenchido: %1, senha %2</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>New &amp;password, at least 12 characters</source>
        <translation>&amp;Nova senha, com 12 caracteres ou mais</translation>
    </message>
    <message>
        <source>Password aga&amp;in</source>
        <translation>&amp;Repita a senha</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Enterprise Support</source>
        <translation>Enterprise Support</translation>
    </message>
    <message>
        <source>Sign in as a user of the account.</source>
        <translation>Entre como usuário da conta.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>I have an in&amp;vitation</source>
        <translation>Tenho um &amp;convite</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>Esqueceu a se&amp;nha?</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>Type the code that the authenticator app on your device shows now.</source>
        <translation>Digite o código que o aplicativo autenticador do seu dispositivo mostra agora.</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>&amp;Código do aplicativo</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code</source>
        <translation>Usar um código de &amp;recuperação</translation>
    </message>
    <message>
        <source>I &amp;lost my device</source>
        <translation>&amp;Perdi meu dispositivo</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Type one of the recovery codes you kept. Each works once.</source>
        <translation>Digite um dos códigos de recuperação que você guardou. Cada um vale uma vez.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Código de recuperação</translation>
    </message>
    <message>
        <source>Use the code f&amp;rom the app</source>
        <translation>Usar o código do &amp;aplicativo</translation>
    </message>
    <message>
        <source>I have no codes &amp;left</source>
        <translation>&amp;Não tenho mais códigos</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Type the code from the invitation mail and choose a password. If the code is too old, ask an administrator to send the invitation again.</source>
        <translation>Digite o código do e-mail de convite e escolha uma senha. Se o código for antigo demais, peça a um administrador que reenvie o convite.</translation>
    </message>
    <message>
        <source>&amp;Set the password and sign in</source>
        <translation>D&amp;efinir a senha e entrar</translation>
    </message>
    <message>
        <source>&amp;Code from the mail</source>
        <translation>&amp;Código do e-mail</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>Esqueceu a senha?</translation>
    </message>
    <message>
        <source>A code goes to your e-mail address. With it you choose a new password here.</source>
        <translation>Um código vai para o seu endereço de e-mail. Com ele você escolhe aqui uma nova senha.</translation>
    </message>
    <message>
        <source>&amp;Send the code</source>
        <translation>&amp;Enviar o código</translation>
    </message>
    <message>
        <source>I have a &amp;code already</source>
        <translation>Já tenho um &amp;código</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>If the address is a user&apos;s, a code is on its way to it. It is good for 60 minutes.</source>
        <translation>Se o endereço for de um usuário, um código está a caminho. Ele vale por 60 minutos.</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Enviar outro código</translation>
    </message>
    <message>
        <source>Lost your device?</source>
        <translation>Perdeu o dispositivo?</translation>
    </message>
    <message>
        <source>A code goes to your e-mail address. It switches the second factor off, so that you can set it up on another device.</source>
        <translation>Um código vai para o seu endereço de e-mail. Ele desliga o segundo fator, para que você possa configurá-lo em outro dispositivo.</translation>
    </message>
    <message>
        <source>Switch the second factor off</source>
        <translation>Desligar o segundo fator</translation>
    </message>
    <message>
        <source>If address and password are right, a code is on its way. It is good for 60 minutes.</source>
        <translation>Se endereço e senha estiverem certos, um código está a caminho. Ele vale por 60 minutos.</translation>
    </message>
    <message>
        <source>&amp;Switch off and sign in</source>
        <translation>D&amp;esligar e entrar</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>%1 and contact</source>
        <translation>%1 e contato</translation>
    </message>
    <message>
        <source>Looks like a user&apos;s</source>
        <translation>Parece de um usuário</translation>
    </message>
    <message>
        <source>%1, former address</source>
        <translation>%1, endereço anterior</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a role and a state: Agent, deactivated</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is a contact&apos;s address.</source>
        <translation>Este é o endereço de um contato.</translation>
    </message>
    <message>
        <source>This address is a user&apos;s and a contact&apos;s. It does not get into the customer portal.</source>
        <translation>Este endereço é de um usuário e de um contato. Ele não entra no portal do cliente.</translation>
    </message>
    <message>
        <source>This address looks like a user&apos;s, but it is another one. Check each letter.</source>
        <translation>Este endereço parece o de um usuário, mas é outro. Confira cada letra.</translation>
    </message>
    <message>
        <source>This was a user&apos;s address and is still kept for that user. It does not get into the customer portal.</source>
        <translation>Este era o endereço de um usuário e continua reservado para ele. Ele não entra no portal do cliente.</translation>
    </message>
    <message>
        <source>This is a user&apos;s address. It does not get into the customer portal.</source>
        <translation>Este é o endereço de um usuário. Ele não entra no portal do cliente.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress of the first sync</source>
        <translation>Progresso da primeira sincronização</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Fetching this account&apos;s data…</source>
        <translation>Buscando os dados desta conta…</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Offline, data as of %1</source>
        <translation>Sem conexão, últimos dados: %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>A sincronização falhou</translation>
    </message>
    <message>
        <source>Sync failed, data as of %1</source>
        <translation>A sincronização falhou, últimos dados: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n alteração ainda não enviada</numerusform>
            <numerusform>%n alterações ainda não enviadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Atendente</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>user</comment>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user</comment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>user</comment>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>user</comment>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Never invited</source>
        <translation>Nunca convidado</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>to the portal</comment>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>portal</comment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Portal off</source>
        <translation>Portal desligado</translation>
    </message>
    <message>
        <source>Waiting to be mailed</source>
        <comment>invite</comment>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>invite</comment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>invite</comment>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>invite</comment>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>invite</comment>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>invite</comment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Could not be mailed</source>
        <comment>invite</comment>
        <translation>Não pôde ser enviado</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meus</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sem responsável</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Minha equipe</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todos os abertos</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Aguardando por mim</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Recently solved</source>
        <translation>Resolvidos há pouco</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Todos os chamados</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>sem responsável</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>responsável: %1</translation>
    </message>
    <message>
        <source>Ticket %1: %2. From %3, %4, %5 priority, %6, changed %7.</source>
        <translation>Chamado %1: %2. De %3, %4, prioridade %5, %6, última alteração: %7.</translation>
    </message>
    <message>
        <source>%1, %2. Portal: %3.</source>
        <translation>%1, %2. Portal: %3.</translation>
    </message>
    <message>
        <source>%1 An address is a user&apos;s.</source>
        <translation>%1 Um endereço é de um usuário.</translation>
    </message>
    <message>
        <source>%1, %2. %3, %4.</source>
        <translation>%1, %2. %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n ticket(s)</source>
        <translation>
            <numerusform>%1, %n chamado</numerusform>
            <numerusform>%1, %n chamados</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>clash</comment>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>clash</comment>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>clash</comment>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Minhas solicitações</translation>
    </message>
    <message>
        <source>%1. %2 %3 %4</source>
        <translation>%1. %2 %3 %4</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>%1 seems to be the customer.</source>
        <translation>%1 parece ser o cliente.</translation>
    </message>
    <message>
        <source>Make requester</source>
        <translation>Tornar solicitante</translation>
    </message>
    <message>
        <source>The mail with the access link goes to that address (M).</source>
        <translation>O e-mail com o link de acesso vai para esse endereço (M).</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>That address has become a user&apos;s, and users are no customers.</source>
        <translation>Esse endereço passou a ser de um usuário, e usuários não são clientes.</translation>
    </message>
</context>
<context>
    <name>TeamForm</name>
    <message>
        <source>&amp;Remove team…</source>
        <translation>&amp;Remover equipe…</translation>
    </message>
    <message>
        <source>&amp;Name of the team</source>
        <translation>&amp;Nome da equipe</translation>
    </message>
    <message>
        <source>Nobody is in this team. Users are put into teams on their own page.</source>
        <translation>Ninguém está nesta equipe. Os usuários são colocados em equipes na página de cada um.</translation>
    </message>
    <message>
        <source>In this team: %1</source>
        <translation>Nesta equipe: %1</translation>
    </message>
    <message>
        <source>Remove team</source>
        <translation>Remover equipe</translation>
    </message>
    <message>
        <source>&amp;Remove team</source>
        <translation>&amp;Remover equipe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nova equipe</translation>
    </message>
    <message>
        <source>&amp;Create team</source>
        <translation>&amp;Criar equipe</translation>
    </message>
    <message>
        <source>&amp;Save team</source>
        <translation>&amp;Salvar equipe</translation>
    </message>
    <message>
        <source>Remove the team %1? Its users stay, in no team or in their other ones.</source>
        <translation>Remover a equipe %1? Seus usuários continuam, sem equipe ou nas outras em que estão.</translation>
    </message>
</context>
<context>
    <name>TeamsPane</name>
    <message>
        <source>Teams</source>
        <translation>Equipes</translation>
    </message>
    <message>
        <source>New t&amp;eam</source>
        <translation>Nova &amp;equipe</translation>
    </message>
    <message>
        <source>No team chosen</source>
        <translation>Nenhuma equipe escolhida</translation>
    </message>
    <message>
        <source>Only administrators add teams.</source>
        <translation>Só administradores adicionam equipes.</translation>
    </message>
    <message>
        <source>nobody in it</source>
        <translation>ninguém nela</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Nenhuma equipe ainda</translation>
    </message>
    <message>
        <source>Tickets can be given to a team, and an agent can be limited to the tickets of some teams.</source>
        <translation>Chamados podem ser dados a uma equipe, e um atendente pode ser limitado aos chamados de algumas equipes.</translation>
    </message>
    <message>
        <source>The team has a name that is not saved. Discard it?</source>
        <translation>A equipe tem um nome que não foi salvo. Descartá-lo?</translation>
    </message>
</context>
<context>
    <name>TicketDelegate</name>
    <message>
        <source>#%1 · %2 · unassigned</source>
        <translation>#%1 · %2 · sem responsável</translation>
    </message>
    <message>
        <source>#%1 · %2 → %3</source>
        <extracomment>number, requester, assignee</extracomment>
        <translation>#%1 · %2 → %3</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviado</translation>
    </message>
</context>
<context>
    <name>TicketForm</name>
    <message>
        <source>&amp;Open ticket</source>
        <translation>A&amp;brir chamado</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Novo chamado</translation>
    </message>
    <message>
        <source>Name or e-mail address of a contact</source>
        <translation>Nome ou endereço de e-mail de um contato</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>A&amp;ssunto</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>The contact gets an e-mail with the access link to this ticket.</source>
        <translation>O contato recebe um e-mail com o link de acesso a este chamado.</translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation>&amp;Responsável</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Equipe</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>Priori&amp;dade</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Nenhuma equipe</translation>
    </message>
    <message>
        <source>This ticket was not opened yet. Discard what you wrote?</source>
        <translation>Este chamado ainda não foi aberto. Descartar o que você escreveu?</translation>
    </message>
</context>
<context>
    <name>TicketHeading</name>
    <message>
        <source>Open the contact %1</source>
        <translation>Abrir o contato %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>abertura: %1</translation>
    </message>
    <message>
        <source>Erased contact</source>
        <translation>Contato apagado</translation>
    </message>
</context>
<context>
    <name>TicketLinkController</name>
    <message>
        <source>Ticket #%1 does not exist, or you may not see it.</source>
        <translation>O chamado #%1 não existe, ou você não pode vê-lo.</translation>
    </message>
    <message>
        <source>Looking for ticket #%1…</source>
        <translation>Procurando o chamado #%1…</translation>
    </message>
    <message>
        <source>Ticket #%1 is not on this computer, and the server cannot be reached to ask for it.</source>
        <translation>O chamado #%1 não está neste computador, e não é possível falar com o servidor para pedi-lo.</translation>
    </message>
</context>
<context>
    <name>TicketListController</name>
    <message>
        <source>Search</source>
        <translation>Pesquisa</translation>
    </message>
</context>
<context>
    <name>TicketListPane</name>
    <message>
        <source>Search tickets</source>
        <translation>Pesquisar chamados</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Chamados</translation>
    </message>
    <message>
        <source>Order of the tickets</source>
        <translation>Ordem dos chamados</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>Alterados há pouco</translation>
    </message>
    <message>
        <source>Longest untouched</source>
        <translation>Mais parados</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais novos</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mais antigos</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Mais urgentes</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Novo chamado</translation>
    </message>
    <message>
        <source>New ticket (C)</source>
        <translation>Novo chamado (C)</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n chamado</numerusform>
            <numerusform>%n chamados</numerusform>
        </translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>Nenhum chamado aqui</translation>
    </message>
    <message>
        <source>Choose another view, or open a new ticket.</source>
        <translation>Escolha outra visão ou abra um novo chamado.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Tente menos palavras ou outras.</translation>
    </message>
</context>
<context>
    <name>TicketProperties</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Nenhuma equipe</translation>
    </message>
    <message>
        <source>A user not known here yet</source>
        <translation>Um usuário ainda não conhecido aqui</translation>
    </message>
    <message>
        <source>A former user</source>
        <translation>Um antigo usuário</translation>
    </message>
    <message>
        <source>A former team</source>
        <translation>Uma antiga equipe</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, as QDateTime::toString takes it: &quot;3 Mar&quot;</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year, as QDateTime::toString takes it: &quot;3 Mar 2024&quot;</extracomment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ontem às %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 às %2</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
</context>
<context>
    <name>UserAccessBox</name>
    <message>
        <source>Resend &amp;invitation</source>
        <translation>Re&amp;enviar convite</translation>
    </message>
    <message>
        <source>End all sess&amp;ions</source>
        <translation>Encer&amp;rar todas as sessões</translation>
    </message>
    <message>
        <source>Rea&amp;ctivate</source>
        <translation>Re&amp;ativar</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Desativar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Access to the console</source>
        <translation>Acesso ao console</translation>
    </message>
    <message>
        <source>Another administrator has to do this.</source>
        <translation>Outro administrador precisa fazer isto.</translation>
    </message>
    <message>
        <source>The code in the mail to %1 is good until %2. Sending it again ends the older one.</source>
        <translation>O código no e-mail para %1 vale até %2. Reenviar encerra o anterior.</translation>
    </message>
    <message>
        <source>The invitation to %1 ran out. Send it again to give the person a new code.</source>
        <translation>O convite para %1 expirou. Reenvie-o para dar à pessoa um novo código.</translation>
    </message>
    <message>
        <source>Signs in with password and second factor.</source>
        <translation>Entra com senha e segundo fator.</translation>
    </message>
    <message>
        <source>Signs in with a password, without a second factor.</source>
        <translation>Entra com senha, sem segundo fator.</translation>
    </message>
    <message>
        <source>Cannot sign in. The address %1 was released.</source>
        <translation>Não pode entrar. O endereço %1 foi liberado.</translation>
    </message>
    <message>
        <source>Cannot sign in. The address %1 stays reserved, so it does not get into the portal either.</source>
        <translation>Não pode entrar. O endereço %1 continua reservado; por isso, também não entra no portal.</translation>
    </message>
</context>
<context>
    <name>UserActs</name>
    <message>
        <source>The invitation is on its way.</source>
        <translation>O convite está a caminho.</translation>
    </message>
    <message>
        <source>All sessions of this user are ended.</source>
        <translation>Todas as sessões deste usuário foram encerradas.</translation>
    </message>
</context>
<context>
    <name>UserAddressBox</name>
    <message>
        <source>Chan&amp;ge address…</source>
        <translation>Alterar endereç&amp;o…</translation>
    </message>
    <message>
        <source>Former addresses stay reserved for a while: they do not get into the portal.</source>
        <translation>Endereços anteriores ficam reservados por um tempo: não entram no portal.</translation>
    </message>
    <message>
        <source>Address to sign in with</source>
        <translation>Endereço para entrar</translation>
    </message>
    <message>
        <source>None: %1 was released.</source>
        <translation>Nenhum: %1 foi liberado.</translation>
    </message>
    <message>
        <source>Only the address of an active user can be changed.</source>
        <translation>Só o endereço de um usuário ativo pode ser alterado.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Release now</source>
        <translation>Liberar agora</translation>
    </message>
    <message>
        <source>A code was mailed to %1. Until it is typed into the console, under My account, the address stays as it is.</source>
        <translation>Um código foi enviado para %1. Até que ele seja digitado no console, em Minha conta, o endereço continua como está.</translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message>
        <source>Users sign in with this console. Their address never gets into the customer portal.</source>
        <translation>Os usuários entram por este console. O endereço deles nunca dá acesso ao portal do cliente.</translation>
    </message>
    <message>
        <source>In the account since %1</source>
        <translation>Na conta desde %1</translation>
    </message>
</context>
<context>
    <name>UserFields</name>
    <message>
        <source>There are no teams yet.</source>
        <translation>Ainda não há equipes.</translation>
    </message>
    <message>
        <source>Sees the tickets of &amp;all teams</source>
        <translation>&amp;Vê os chamados de todas as equipes</translation>
    </message>
    <message>
        <source>The account&apos;s language</source>
        <translation>O idioma da conta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;E-mail, to sign in with</source>
        <translation>&amp;E-mail, para entrar</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Função</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>E&amp;quipes</translation>
    </message>
    <message>
        <source>&amp;Language of mails</source>
        <translation>&amp;Idioma dos e-mails</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Novo usuário</translation>
    </message>
    <message>
        <source>The person gets a code by e-mail to set a password in the console.</source>
        <translation>A pessoa recebe por e-mail um código para criar uma senha no console.</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>The contact and its tickets stay; the address gets into the console instead of the portal. The person gets a code by e-mail to set a password in the console.</source>
        <translation>O contato e seus chamados continuam; o endereço passa a entrar no console em vez do portal. A pessoa recebe por e-mail um código para definir uma senha no console.</translation>
    </message>
    <message>
        <source>In&amp;vite user</source>
        <translation>&amp;Convidar usuário</translation>
    </message>
    <message>
        <source>&amp;Save user</source>
        <translation>&amp;Salvar usuário</translation>
    </message>
    <message>
        <source>Discard c&amp;hanges</source>
        <translation>Descartar a&amp;lterações</translation>
    </message>
</context>
<context>
    <name>UsersPane</name>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>New &amp;user</source>
        <translation>Novo &amp;usuário</translation>
    </message>
    <message>
        <source>Only administrators add users.</source>
        <translation>Só administradores adicionam usuários.</translation>
    </message>
    <message>
        <source>No user chosen</source>
        <translation>Nenhum usuário escolhido</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Escolha um na lista.</translation>
    </message>
    <message>
        <source>The user has changes that are not saved. Discard them?</source>
        <translation>O usuário tem alterações que não foram salvas. Descartá-las?</translation>
    </message>
</context>
<context>
    <name>ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>Make this contact&apos;s address a user&apos;s?</source>
        <translation>Transformar este endereço de contato em endereço de usuário?</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>um contato</translation>
    </message>
    <message>
        <source>the contact %1</source>
        <translation>o contato %1</translation>
    </message>
    <message>
        <source>%1 belongs to %2. A user never gets into the customer portal, so this will end now, for good:</source>
        <translation>Quem usa %1 é %2. Um usuário nunca entra no portal do cliente; por isso, isto termina agora, em definitivo:</translation>
    </message>
    <message numerus="yes">
        <source>The contact and its tickets stay. %n ticket(s) are open.</source>
        <translation>
            <numerusform>O contato e seus chamados continuam. %n chamado está aberto.</numerusform>
            <numerusform>O contato e seus chamados continuam. %n chamados estão abertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make a user and switch the portal off</source>
        <translation>&amp;Criar usuário e desligar o portal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Change the address and switch the portal off</source>
        <translation>&amp;Alterar o endereço e desligar o portal</translation>
    </message>
    <message>
        <source>&amp;Reactivate and switch the portal off</source>
        <translation>&amp;Reativar e desligar o portal</translation>
    </message>
    <message>
        <source>The portal stays open by %1.</source>
        <translation>O portal continua aberto com %1.</translation>
    </message>
</context>
<context>
    <name>WhatIfList</name>
    <message numerus="yes">
        <source>%n portal session(s) that are signed in now</source>
        <translation>
            <numerusform>%n sessão do portal aberta agora</numerusform>
            <numerusform>%n sessões do portal abertas agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access or password link(s) not used yet</source>
        <translation>
            <numerusform>%n link de acesso ou de senha ainda não usado</numerusform>
            <numerusform>%n links de acesso ou de senha ainda não usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) not used yet</source>
        <translation>
            <numerusform>%n convite ainda não usado</numerusform>
            <numerusform>%n convites ainda não usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n console session(s) that are signed in now</source>
        <translation>
            <numerusform>%n sessão do console aberta agora</numerusform>
            <numerusform>%n sessões do console abertas agora</numerusform>
        </translation>
    </message>
    <message>
        <source>the invitation that was not accepted yet</source>
        <translation>o convite que ainda não foi aceito</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) mailed and not used yet</source>
        <translation>
            <numerusform>%n código enviado e ainda não usado</numerusform>
            <numerusform>%n códigos enviados e ainda não usados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Next ticket</source>
        <translation>Próximo chamado</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Chamado anterior</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Novo chamado</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Mudar o status</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Atribuir a mim</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Go to all open tickets</source>
        <translation>Ir para todos os chamados abertos</translation>
    </message>
    <message>
        <source>Go to my tickets</source>
        <translation>Ir para meus chamados</translation>
    </message>
    <message>
        <source>Go to unassigned tickets</source>
        <translation>Ir para chamados sem responsável</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Ir para contatos</translation>
    </message>
    <message>
        <source>Go to users and organization</source>
        <translation>Ir para usuários e organização</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Show or hide the views</source>
        <translation>Mostrar ou ocultar as visões</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>My account…</source>
        <translation>Minha conta…</translation>
    </message>
    <message>
        <source>Copy the portal&apos;s link</source>
        <translation>Copiar o link do portal</translation>
    </message>
    <message>
        <source>Go to clashes</source>
        <translation>Ir para os conflitos</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>Go to the quarantine</source>
        <translation>Ir para a quarentena</translation>
    </message>
    <message>
        <source>Make the suggested customer the requester</source>
        <translation>Tornar solicitante o cliente sugerido</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>The server cannot be reached. The ticket is stored and will be sent.</source>
        <translation>Não foi possível alcançar o servidor. O chamado está guardado e será enviado.</translation>
    </message>
    <message>
        <source>The message was let in. Its ticket is in the list.</source>
        <translation>A mensagem foi aceita. O chamado está na lista.</translation>
    </message>
</context>
</TS>
