<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
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
</context>
<context>
    <name>InlineNotice</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <source>No password yet? Ask %1 for an invitation.</source>
        <translation>Ainda não tem senha? Peça um convite a %1.</translation>
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
        <source>Ask %1 for a new invitation, or sign in if you have a password.</source>
        <translation>Peça um novo convite a %1 ou entre, se você já tem uma senha.</translation>
    </message>
    <message>
        <source>Do you work for %1? Open the ticket in the console.</source>
        <translation>Você trabalha em %1? Abra o chamado no console.</translation>
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
        <source>Write your reply first.</source>
        <translation>Escreva primeiro sua resposta.</translation>
    </message>
    <message>
        <source>The reply is too long: 100,000 characters at most.</source>
        <translation>A resposta é longa demais: no máximo 100.000 caracteres.</translation>
    </message>
    <message>
        <source>The reply holds characters that cannot be stored.</source>
        <translation>A resposta tem caracteres que não podem ser guardados.</translation>
    </message>
    <message>
        <source>You see this one ticket by a link from a message. To answer it, sign in.</source>
        <translation>Você está vendo este chamado pelo link de uma mensagem. Para responder, entre no portal.</translation>
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
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
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
        <source>Enterprise Support</source>
        <translation>Enterprise Support</translation>
    </message>
    <message>
        <source>Sign in as a user of the account.</source>
        <translation>Entre como usuário da conta.</translation>
    </message>
    <message>
        <source>This server holds demo data. The demo sign-in is filled in: %1, password %2</source>
        <translation>Este servidor tem dados de demonstração. O acesso de demonstração já está preenchido: %1, senha %2</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
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
    <name>UserForm</name>
    <message>
        <source>&amp;Invite user</source>
        <translation>&amp;Convidar usuário</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>&amp;Role</source>
        <translation>&amp;Função</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Novo usuário</translation>
    </message>
    <message>
        <source>The person gets a code by e-mail to set a password in the console.</source>
        <translation>A pessoa recebe por e-mail um código para criar uma senha no console.</translation>
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
        <source>Users and organization</source>
        <translation>Usuários e organização</translation>
    </message>
    <message>
        <source>Only administrators add users.</source>
        <translation>Só administradores adicionam usuários.</translation>
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
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>The server cannot be reached. The ticket is stored and will be sent.</source>
        <translation>Não foi possível alcançar o servidor. O chamado está guardado e será enviado.</translation>
    </message>
</context>
</TS>
