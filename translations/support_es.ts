<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>Segundo &amp;factor</translation>
    </message>
    <message>
        <source>Sess&amp;ions</source>
        <translation>Se&amp;siones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>&amp;Mail the code</source>
        <translation>&amp;Enviar el código</translation>
    </message>
    <message>
        <source>Change the address of %1</source>
        <translation>Cambiar la dirección de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New &amp;address</source>
        <translation>&amp;Nueva dirección</translation>
    </message>
    <message>
        <source>Your own &amp;password</source>
        <translation>Su propia &amp;contraseña</translation>
    </message>
    <message>
        <source>A code goes to the new address. When it is typed into the console, the new address counts, and %1 stays reserved for 30 days.</source>
        <translation>Se envía un código a la nueva dirección. Cuando se escriba en la consola, la nueva dirección pasa a valer y %1 queda reservada por 30 días.</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Make primary</source>
        <translation>Hacer principal</translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation>nombre@empresa.com</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>A user&apos;s address</source>
        <translation>Dirección de un usuario</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Primary e-mail address</source>
        <translation>Dirección de correo principal</translation>
    </message>
    <message>
        <source>E-mail address %1</source>
        <translation>Dirección de correo %1</translation>
    </message>
    <message>
        <source>Make address %1 the primary one</source>
        <translation>Hacer principal la dirección %1</translation>
    </message>
    <message>
        <source>Remove address %1</source>
        <translation>Quitar la dirección %1</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Quitar esta dirección</translation>
    </message>
    <message>
        <source>&amp;Give another address</source>
        <translation>&amp;Usar otra dirección</translation>
    </message>
    <message>
        <source>Open the &amp;user</source>
        <translation>A&amp;brir el usuario</translation>
    </message>
    <message>
        <source>Op&amp;en the contact</source>
        <translation>A&amp;brir el contacto</translation>
    </message>
</context>
<context>
    <name>AddressList</name>
    <message>
        <source>Add another a&amp;ddress</source>
        <translation>&amp;Agregar otra dirección</translation>
    </message>
</context>
<context>
    <name>AddressProofForm</name>
    <message>
        <source>&amp;Take the new address</source>
        <translation>&amp;Usar la nueva dirección</translation>
    </message>
    <message>
        <source>&amp;Code from the mail to the new address</source>
        <translation>&amp;Código del correo a la nueva dirección</translation>
    </message>
    <message>
        <source>You sign in with %1. An administrator changes it under Users; a code then goes to the new address.</source>
        <translation>Usted inicia sesión con %1. Un administrador la cambia en Usuarios; después se envía un código a la nueva dirección.</translation>
    </message>
    <message>
        <source>The new address counts from now on.</source>
        <translation>La nueva dirección vale desde ahora.</translation>
    </message>
</context>
<context>
    <name>AddressesPage</name>
    <message>
        <source>Addresses to look at</source>
        <translation>Direcciones por revisar</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Accounts that wait: %1</source>
        <translation>Cuentas en espera: %1</translation>
    </message>
    <message>
        <source>Accounts that wait</source>
        <translation>Cuentas en espera</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>Do not send %1</source>
        <translation>No enviar %1</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>Adjuntando %1</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Mostrar más &amp;antiguos</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Sign-ins of users</source>
        <translation>Inicios de sesión de usuarios</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Todavía no hay registros.</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Clash opened</source>
        <translation>Conflicto abierto</translation>
    </message>
    <message>
        <source>Clash accepted</source>
        <translation>Conflicto aceptado</translation>
    </message>
    <message>
        <source>Clash opened again</source>
        <translation>Conflicto reabierto</translation>
    </message>
    <message>
        <source>Clash given to somebody</source>
        <translation>Conflicto asignado a alguien</translation>
    </message>
    <message>
        <source>Clash resolved</source>
        <translation>Conflicto resuelto</translation>
    </message>
    <message>
        <source>Contact created</source>
        <translation>Contacto creado</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contacto modificado</translation>
    </message>
    <message>
        <source>Contact blocked</source>
        <translation>Contacto bloqueado</translation>
    </message>
    <message>
        <source>Contact no longer blocked</source>
        <translation>Contacto desbloqueado</translation>
    </message>
    <message>
        <source>Edit of an erased contact refused</source>
        <translation>Edición de un contacto borrado rechazada</translation>
    </message>
    <message>
        <source>Contact erased</source>
        <translation>Contacto borrado</translation>
    </message>
    <message>
        <source>Organization created</source>
        <translation>Organización creada</translation>
    </message>
    <message>
        <source>Organization changed</source>
        <translation>Organización modificada</translation>
    </message>
    <message>
        <source>Invite to the portal sent</source>
        <translation>Invitación al portal enviada</translation>
    </message>
    <message>
        <source>Invite to the portal withdrawn</source>
        <translation>Invitación al portal retirada</translation>
    </message>
    <message>
        <source>Invite to the portal refused</source>
        <translation>Invitación al portal rechazada</translation>
    </message>
    <message>
        <source>Portal switched off</source>
        <translation>Portal desactivado</translation>
    </message>
    <message>
        <source>Signed in to the portal</source>
        <translation>Inició sesión en el portal</translation>
    </message>
    <message>
        <source>Signed out of the portal</source>
        <translation>Cerró sesión en el portal</translation>
    </message>
    <message>
        <source>Sign-in to the portal refused</source>
        <translation>Inicio de sesión en el portal rechazado</translation>
    </message>
    <message>
        <source>Link to the portal used</source>
        <translation>Enlace al portal usado</translation>
    </message>
    <message>
        <source>Portal password set</source>
        <translation>Contraseña del portal definida</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Cerró sesión</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>Sesiones terminadas</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Usuario creado</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Usuario modificado</translation>
    </message>
    <message>
        <source>Team created</source>
        <translation>Equipo creado</translation>
    </message>
    <message>
        <source>Addresses compared by a new rule</source>
        <translation>Direcciones comparadas con una regla nueva</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nadie con sesión iniciada</translation>
    </message>
    <message>
        <source>%1 (contact)</source>
        <translation>%1 (contacto)</translation>
    </message>
    <message>
        <source>an erased contact</source>
        <translation>un contacto borrado</translation>
    </message>
    <message>
        <source>a former user</source>
        <translation>un antiguo usuario</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Contacto %1</translation>
    </message>
    <message>
        <source>who was erased</source>
        <translation>que fue borrado</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>A stranger</source>
        <translation>Un desconocido</translation>
    </message>
    <message>
        <source>%1: %2, %3, by %4.</source>
        <translation>%1: %2, %3, por %4.</translation>
    </message>
    <message>
        <source>Contact created an account</source>
        <translation>El contacto creó una cuenta</translation>
    </message>
    <message>
        <source>Change of a contact&apos;s address waits for its proof</source>
        <translation>El cambio de dirección de un contacto espera su prueba</translation>
    </message>
    <message>
        <source>Contact&apos;s address changed</source>
        <translation>Dirección del contacto modificada</translation>
    </message>
    <message>
        <source>Account asked for</source>
        <translation>Cuenta solicitada</translation>
    </message>
    <message>
        <source>Account asked for with an address that looks like a user&apos;s</source>
        <translation>Cuenta solicitada con una dirección que parece de un usuario</translation>
    </message>
    <message>
        <source>Account approved</source>
        <translation>Cuenta aprobada</translation>
    </message>
    <message>
        <source>Account refused</source>
        <translation>Cuenta rechazada</translation>
    </message>
    <message>
        <source>Link to the portal proven by a code</source>
        <translation>Enlace al portal confirmado con un código</translation>
    </message>
    <message>
        <source>Code for a link to the portal sent</source>
        <translation>Código para un enlace del portal enviado</translation>
    </message>
    <message>
        <source>Code for a link to the portal refused</source>
        <translation>Código para un enlace del portal rechazado</translation>
    </message>
    <message>
        <source>Portal password asked for</source>
        <translation>Contraseña del portal solicitada</translation>
    </message>
    <message>
        <source>Answered by an access link</source>
        <translation>Respondido con un enlace de acceso</translation>
    </message>
    <message>
        <source>Portal tried with a user&apos;s address</source>
        <translation>Intento en el portal con la dirección de un usuario</translation>
    </message>
    <message>
        <source>Reply token revoked</source>
        <translation>Token de respuesta revocado</translation>
    </message>
    <message>
        <source>Mail from a user&apos;s address</source>
        <translation>Correo desde la dirección de un usuario</translation>
    </message>
    <message>
        <source>Mail held in quarantine</source>
        <translation>Correo retenido en cuarentena</translation>
    </message>
    <message>
        <source>Too much mail from one sender</source>
        <translation>Demasiado correo de un remitente</translation>
    </message>
    <message>
        <source>Too much mail to one ticket</source>
        <translation>Demasiado correo para un ticket</translation>
    </message>
    <message>
        <source>Mail dropped</source>
        <translation>Correo descartado</translation>
    </message>
    <message>
        <source>Mail let out of quarantine</source>
        <translation>Correo liberado de la cuarentena</translation>
    </message>
    <message>
        <source>Mail in quarantine discarded</source>
        <translation>Correo en cuarentena descartado</translation>
    </message>
    <message>
        <source>Suggested customer confirmed</source>
        <translation>Cliente sugerido confirmado</translation>
    </message>
    <message>
        <source>Suggested customer dismissed</source>
        <translation>Cliente sugerido descartado</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>Equipo modificado</translation>
    </message>
    <message>
        <source>Team deleted</source>
        <translation>Equipo eliminado</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>Código rechazado</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Invitación aceptada</translation>
    </message>
    <message>
        <source>User&apos;s address changed</source>
        <translation>Dirección del usuario modificada</translation>
    </message>
    <message>
        <source>User&apos;s address released</source>
        <translation>Dirección del usuario liberada</translation>
    </message>
    <message>
        <source>Change of a user&apos;s address asked for</source>
        <translation>Cambio de dirección de un usuario solicitado</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Usuario eliminado</translation>
    </message>
    <message>
        <source>Invitation of a user over</source>
        <translation>Invitación de un usuario terminada</translation>
    </message>
    <message>
        <source>User invited again</source>
        <translation>Usuario invitado de nuevo</translation>
    </message>
    <message>
        <source>Code for a new password asked for</source>
        <translation>Código para una contraseña nueva solicitado</translation>
    </message>
    <message>
        <source>User&apos;s password set</source>
        <translation>Contraseña del usuario definida</translation>
    </message>
    <message>
        <source>Second factor being set up</source>
        <translation>Segundo factor en configuración</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation>Segundo factor configurado</translation>
    </message>
    <message>
        <source>Code for setting up the second factor refused</source>
        <translation>Código para configurar el segundo factor rechazado</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>Códigos de recuperación renovados</translation>
    </message>
    <message>
        <source>User&apos;s password changed</source>
        <translation>Contraseña del usuario cambiada</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <translation>Segundo factor eliminado</translation>
    </message>
    <message>
        <source>Code for the second factor asked for</source>
        <translation>Código para el segundo factor solicitado</translation>
    </message>
    <message>
        <source>Note promoted to a reply</source>
        <translation>Nota convertida en respuesta</translation>
    </message>
    <message>
        <source>Link that proves a contact&apos;s address sent again</source>
        <translation>Enlace que comprueba la dirección de un contacto enviado otra vez</translation>
    </message>
    <message>
        <source>Contact&apos;s address used without its proof</source>
        <translation>Dirección del contacto usada sin su comprobación</translation>
    </message>
</context>
<context>
    <name>AwaitedAddressBar</name>
    <message>
        <source>That address has become a user&apos;s. Give the contact another one.</source>
        <translation>Esa dirección pasó a ser de un usuario. Dé otra al contacto.</translation>
    </message>
    <message>
        <source>%1 is pending since %2: it takes the place of %3 when its owner follows the link in the mail, until %4.</source>
        <translation>%1 está pendiente desde %2: reemplaza a %3 cuando su dueño abra el enlace del correo, hasta %4.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Usar ahora</translation>
    </message>
    <message>
        <source>Without the proof. Whatever stands open in the portal through the old address ends.</source>
        <translation>Sin la comprobación. Lo que esté abierto en el portal por la dirección anterior termina.</translation>
    </message>
</context>
<context>
    <name>AwaitedAddressController</name>
    <message>
        <source>A fresh link is on its way to %1. The older one is dead.</source>
        <translation>Un enlace nuevo va en camino a %1. El anterior ya no vale.</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>&amp;Give this address</source>
        <translation>&amp;Dar esta dirección</translation>
    </message>
    <message>
        <source>Open the &amp;user</source>
        <translation>Abrir el &amp;usuario</translation>
    </message>
    <message>
        <source>Op&amp;en the contact</source>
        <translation>Abrir el &amp;contacto</translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation>nombre@empresa.com</translation>
    </message>
    <message>
        <source>&amp;Another address for the contact</source>
        <translation>&amp;Otra dirección para el contacto</translation>
    </message>
    <message>
        <source>O&amp;pen again</source>
        <translation>Reabrir (&amp;t)</translation>
    </message>
    <message>
        <source>Acce&amp;pt</source>
        <translation>Acep&amp;tar</translation>
    </message>
    <message>
        <source>This colleague also files tickets: he or she sees them under My requests.</source>
        <translation>Este colega también abre tickets: los ve en Mis solicitudes.</translation>
    </message>
    <message>
        <source>Give it bac&amp;k</source>
        <translation>De&amp;volver</translation>
    </message>
    <message>
        <source>Ta&amp;ke it</source>
        <translation>Asum&amp;ir</translation>
    </message>
    <message>
        <source>Supervisors accept clashes and share them out.</source>
        <translation>Los supervisores aceptan los conflictos y los reparten.</translation>
    </message>
</context>
<context>
    <name>ClashText</name>
    <message>
        <source>Claimed by the user %1 (%2) and by a contact who was erased, since %3.</source>
        <translation>En uso por el usuario %1 (%2) y por un contacto que fue borrado, desde %3.</translation>
    </message>
    <message>
        <source>Claimed by the user %1 (%2) and by the contact %3, since %4.</source>
        <translation>En uso por el usuario %1 (%2) y por el contacto %3, desde %4.</translation>
    </message>
    <message>
        <source>%1 looks after it.</source>
        <translation>%1 se ocupa.</translation>
    </message>
    <message>
        <source>Nobody looks after it yet.</source>
        <translation>Nadie se ocupa todavía.</translation>
    </message>
    <message>
        <source>Resolved %1.</source>
        <translation>Resuelto %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>an erased contact</source>
        <translation>un contacto borrado</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
</context>
<context>
    <name>ClashesController</name>
    <message>
        <source>The contact has the new address. Nothing of the old one revives: send a new invite to let the contact in.</source>
        <translation>El contacto ya tiene la dirección nueva. Nada de la anterior vuelve a valer: envíe una invitación nueva para que el contacto entre.</translation>
    </message>
</context>
<context>
    <name>ClashesPane</name>
    <message>
        <source>Clashes</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>No clash chosen</source>
        <translation>Ningún conflicto elegido</translation>
    </message>
    <message>
        <source>Choose one in the list, or move with J and K.</source>
        <translation>Elija uno de la lista o muévase con J y K.</translation>
    </message>
    <message>
        <source>Which clashes</source>
        <translation>Qué conflictos</translation>
    </message>
    <message>
        <source>Open and accepted</source>
        <translation>Abiertos y aceptados</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>clashes</comment>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>clashes</comment>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>clashes</comment>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>No clashes here</source>
        <translation>No hay conflictos aquí</translation>
    </message>
    <message>
        <source>A clash is an address that a user and a contact have at the same time. The contact stays, but cannot get into the customer portal by it. They are listed here until the contact has another address, or somebody accepts them.</source>
        <translation>Un conflicto es una dirección que un usuario y un contacto tienen al mismo tiempo. El contacto permanece, pero no puede entrar con ella al portal de clientes. Los conflictos figuran aquí hasta que el contacto tenga otra dirección o alguien los acepte.</translation>
    </message>
</context>
<context>
    <name>ContactChooser</name>
    <message>
        <source>Contacts found</source>
        <translation>Contactos encontrados</translation>
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
        <translation>El idioma de la cuenta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Telé&amp;fono</translation>
    </message>
    <message>
        <source>&amp;Language of mails and portal</source>
        <translation>&amp;Idioma de los correos y del portal</translation>
    </message>
    <message>
        <source>Notes, &amp;for colleagues only</source>
        <translation>Notas, solo &amp;para colegas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>An organization not known here yet</source>
        <translation>Una organización que aquí aún no se conoce</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>New &amp;ticket</source>
        <translation>Nuevo &amp;ticket</translation>
    </message>
    <message>
        <source>&amp;Save contact</source>
        <translation>&amp;Guardar contacto</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Control+S</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>&amp;Create contact</source>
        <translation>&amp;Crear contacto</translation>
    </message>
    <message>
        <source>Discard c&amp;hanges</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>Make this contact a user of the account…</source>
        <translation>Convertir este contacto en usuario de la cuenta…</translation>
    </message>
    <message>
        <source>Erase conta&amp;ct…</source>
        <translation>Borrar &amp;contacto…</translation>
    </message>
    <message>
        <source>Name, addresses, notes and invites of %1 are erased for good.</source>
        <translation>El nombre, las direcciones, las notas y las invitaciones de %1 se borran para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) stay, without the name.</source>
        <translation>
            <numerusform>%n ticket permanece, sin el nombre.</numerusform>
            <numerusform>%n tickets permanecen, sin el nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user %1, who has the same address, is not touched.</source>
        <translation>El usuario %1, que tiene la misma dirección, no se ve afectado.</translation>
    </message>
    <message>
        <source>Erase the contact?</source>
        <translation>¿Borrar el contacto?</translation>
    </message>
    <message>
        <source>&amp;Erase the contact</source>
        <translation>&amp;Borrar el contacto</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Ningún contacto seleccionado</translation>
    </message>
    <message>
        <source>Choose one in the list, or create a new one.</source>
        <translation>Elija uno en la lista o cree uno nuevo.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>The contact has changes that are not saved. Discard them?</source>
        <translation>El contacto tiene cambios sin guardar. ¿Descartarlos?</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Contacts are the customers of this account.</source>
        <translation>Los contactos son los clientes de esta cuenta.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Pruebe con menos palabras o con otras.</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>No ticket chosen</source>
        <translation>Ningún ticket seleccionado</translation>
    </message>
    <message>
        <source>Choose one in the list, or move with J and K.</source>
        <translation>Elija uno en la lista o muévase con J y K.</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>The note by %1 goes to %2 as a public reply.</source>
        <translation>La nota de %1 va a %2 como respuesta pública.</translation>
    </message>
    <message>
        <source>Send it as a reply</source>
        <translation>Enviarla como respuesta</translation>
    </message>
    <message>
        <source>Keep it internal</source>
        <translation>Mantenerla interna</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Why did this land here?</source>
        <translation>¿Por qué llegó esto aquí?</translation>
    </message>
    <message>
        <source>Save this file…</source>
        <translation>Guardar este archivo…</translation>
    </message>
    <message>
        <source>Send this note to the customer…</source>
        <translation>Enviar esta nota al cliente…</translation>
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
        <translation>Del cliente</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Public reply</source>
        <translation>Respuesta pública</translation>
    </message>
    <message>
        <source>the customer does not see this</source>
        <translation>el cliente no ve esto</translation>
    </message>
    <message>
        <source>Images in this message are not loaded.</source>
        <translation>Las imágenes de este mensaje no se cargan.</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>Promote to reply</source>
        <translation>Convertir en respuesta</translation>
    </message>
    <message>
        <source>sent to the customer as a reply</source>
        <translation>enviada al cliente como respuesta</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>Cancel the set-up</source>
        <translation>Cancelar la configuración</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows then</source>
        <translation>&amp;Código que la aplicación muestre entonces</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, or type the secret into it.</source>
        <translation>Escanee esto con una aplicación de autenticación o escriba en ella el secreto.</translation>
    </message>
    <message>
        <source>S&amp;ecret as text</source>
        <translation>Secreto como te&amp;xto</translation>
    </message>
    <message>
        <source>Cop&amp;y the secret</source>
        <translation>Cop&amp;iar el secreto</translation>
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
        <translation>No se puede llegar al servidor. Revise la red y la dirección del servidor.</translation>
    </message>
    <message>
        <source>Another console is open already.</source>
        <translation>Ya hay otra consola abierta.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk cannot keep up. Try again in a moment.</source>
        <translation>El disco de esta computadora no da abasto. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This is not a server address. It begins with https://</source>
        <translation>Esto no es una dirección de servidor. Comienza con https://</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent. Tell the person who runs the server.</source>
        <translation>El certificado del servidor no es de confianza, por eso no se envió nada. Avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the server address.</source>
        <translation>No hay ningún servidor con este nombre. Revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check the server address and that the server runs.</source>
        <translation>Nada responde en esta dirección. Revise la dirección y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>There is no Enterprise Support server at this address.</source>
        <translation>No hay un servidor de Enterprise Support en esta dirección.</translation>
    </message>
    <message>
        <source>This console is too old for the server. Update it.</source>
        <translation>Esta consola es demasiado antigua para el servidor. Actualícela.</translation>
    </message>
    <message>
        <source>The server on this computer could not be started.</source>
        <translation>No se pudo iniciar el servidor en esta computadora.</translation>
    </message>
    <message>
        <source>The server is too old for this console. Ask for it to be updated.</source>
        <translation>El servidor es demasiado antiguo para esta consola. Pida que lo actualicen.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>El servidor no respondió a tiempo. Intente de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. It may not be an Enterprise Support server.</source>
        <translation>No se pudo entender la respuesta del servidor. Quizás no sea un servidor de Enterprise Support.</translation>
    </message>
    <message>
        <source>The server cannot reach its data right now. Try again in a moment.</source>
        <translation>El servidor no puede acceder a sus datos ahora. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>El servidor está ocupado. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>La dirección de correo o la contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little and try again.</source>
        <translation>Demasiados intentos. Espere un poco e intente de nuevo.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again.</source>
        <translation>Su sesión terminó. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Elija una contraseña.</translation>
    </message>
    <message>
        <source>The console is open already, with the same data. Close the other window first.</source>
        <translation>La consola ya está abierta con los mismos datos. Cierre primero la otra ventana.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Escriba su dirección de correo.</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>Esta dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>Esta contraseña es demasiado larga.</translation>
    </message>
    <message>
        <source>This account has no administrator yet.</source>
        <translation>Esta cuenta aún no tiene administrador.</translation>
    </message>
    <message>
        <source>This account has an administrator already. Sign in.</source>
        <translation>Esta cuenta ya tiene un administrador. Inicie sesión.</translation>
    </message>
    <message>
        <source>This is not the setup token. It is in the file setup-token of the server&apos;s data folder.</source>
        <translation>Este no es el token de configuración. Está en el archivo setup-token de la carpeta de datos del servidor.</translation>
    </message>
    <message>
        <source>Type the setup token. It is in the file setup-token of the server&apos;s data folder.</source>
        <translation>Escriba el token de configuración. Está en el archivo setup-token de la carpeta de datos del servidor.</translation>
    </message>
    <message>
        <source>This password is too short. Take at least 12 characters.</source>
        <translation>Esta contraseña es demasiado corta. Use al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>This password is too long. Take at most 256 characters.</source>
        <translation>Esta contraseña es demasiado larga. Use como máximo 256 caracteres.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Take another one.</source>
        <translation>Esta contraseña es fácil de adivinar. Use otra.</translation>
    </message>
    <message>
        <source>This password has characters that cannot be used.</source>
        <translation>Esta contraseña tiene caracteres que no se pueden usar.</translation>
    </message>
    <message>
        <source>The two passwords are different.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
    <message>
        <source>This address has characters that cannot be seen. Type it anew.</source>
        <translation>Esta dirección tiene caracteres invisibles. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>This is more than one address. Give each its own line.</source>
        <translation>Aquí hay más de una dirección. Ponga cada una en su propia línea.</translation>
    </message>
    <message>
        <source>Somebody changed this ticket at the same time. Look at what is there now and try again.</source>
        <translation>Alguien modificó este ticket al mismo tiempo. Vea cómo está ahora e intente de nuevo.</translation>
    </message>
    <message>
        <source>This ticket is not there, or not for you to see.</source>
        <translation>Este ticket no existe o usted no puede verlo.</translation>
    </message>
    <message>
        <source>Say in a few words what this is about.</source>
        <translation>Diga en pocas palabras de qué se trata.</translation>
    </message>
    <message>
        <source>This subject is too long.</source>
        <translation>Este asunto es demasiado largo.</translation>
    </message>
    <message>
        <source>Choose the contact this ticket is for.</source>
        <translation>Elija el contacto de este ticket.</translation>
    </message>
    <message>
        <source>This contact is not there any more. Choose another one.</source>
        <translation>Este contacto ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>This user cannot be assigned. Choose another one.</source>
        <translation>Este usuario no puede ser el responsable. Elija otro.</translation>
    </message>
    <message>
        <source>This team is not there any more. Choose another one.</source>
        <translation>Este equipo ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>This ticket is closed. Open a new one.</source>
        <translation>Este ticket está cerrado. Abra uno nuevo.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Primero escriba algo.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be sent. Remove them and try again.</source>
        <translation>Este texto tiene caracteres que no se pueden enviar. Quítelos e intente de nuevo.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Este texto es demasiado largo.</translation>
    </message>
    <message>
        <source>Somebody changed this contact at the same time. Look at what is there now and try again.</source>
        <translation>Alguien modificó este contacto al mismo tiempo. Vea cómo está ahora e intente de nuevo.</translation>
    </message>
    <message>
        <source>This contact is not there any more.</source>
        <translation>Este contacto ya no existe.</translation>
    </message>
    <message>
        <source>Give the contact a name.</source>
        <translation>Póngale un nombre al contacto.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Este nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Give the contact an e-mail address.</source>
        <translation>Indique una dirección de correo para el contacto.</translation>
    </message>
    <message>
        <source>This address is here twice.</source>
        <translation>Esta dirección aparece dos veces.</translation>
    </message>
    <message>
        <source>This address is another contact&apos;s.</source>
        <translation>Esta dirección es de otro contacto.</translation>
    </message>
    <message>
        <source>This is one of the account&apos;s own mailboxes.</source>
        <translation>Este es uno de los buzones de la propia cuenta.</translation>
    </message>
    <message>
        <source>A contact keeps at least one address.</source>
        <translation>Un contacto conserva al menos una dirección.</translation>
    </message>
    <message>
        <source>This address is not the contact&apos;s any more.</source>
        <translation>Esta dirección ya no es del contacto.</translation>
    </message>
    <message>
        <source>This address is fine for mail, but nobody can sign in with it. Give the contact another one to invite it.</source>
        <translation>Esta dirección sirve para el correo, pero nadie puede iniciar sesión con ella. Para invitar al contacto, indique otra dirección.</translation>
    </message>
    <message>
        <source>This contact has too many addresses.</source>
        <translation>Este contacto tiene demasiadas direcciones.</translation>
    </message>
    <message>
        <source>This phone number is too long.</source>
        <translation>Este número de teléfono es demasiado largo.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>This language is not one the portal speaks.</source>
        <translation>El portal no está disponible en este idioma.</translation>
    </message>
    <message>
        <source>These notes are too long.</source>
        <translation>Estas notas son demasiado largas.</translation>
    </message>
    <message>
        <source>This organization is not there any more.</source>
        <translation>Esta organización ya no existe.</translation>
    </message>
    <message>
        <source>Somebody changed this organization at the same time. Look at what is there now and try again.</source>
        <translation>Alguien modificó esta organización al mismo tiempo. Vea cómo está ahora e intente de nuevo.</translation>
    </message>
    <message>
        <source>No invite was sent: the address is a user&apos;s, and users do not get into the portal. Give the contact another address first.</source>
        <translation>No se envió la invitación: la dirección es de un usuario, y los usuarios no entran al portal. Indique primero otra dirección para el contacto.</translation>
    </message>
    <message>
        <source>The address became a user&apos;s.</source>
        <translation>La dirección pasó a ser de un usuario.</translation>
    </message>
    <message>
        <source>This contact is in the portal already.</source>
        <translation>Este contacto ya está en el portal.</translation>
    </message>
    <message>
        <source>No invite was sent: the contact has no address.</source>
        <translation>No se envió la invitación: el contacto no tiene dirección.</translation>
    </message>
    <message>
        <source>This invite is over already.</source>
        <translation>Esta invitación ya no es válida.</translation>
    </message>
    <message>
        <source>This invite is not there any more.</source>
        <translation>Esta invitación ya no existe.</translation>
    </message>
    <message>
        <source>A newer invite was sent.</source>
        <translation>Se envió una invitación más nueva.</translation>
    </message>
    <message>
        <source>Somebody withdrew this invite.</source>
        <translation>Alguien retiró esta invitación.</translation>
    </message>
    <message>
        <source>The contact&apos;s address changed.</source>
        <translation>La dirección del contacto cambió.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached.</source>
        <translation>No se puede llegar al servidor de correo.</translation>
    </message>
    <message>
        <source>The mail server refused this address.</source>
        <translation>El servidor de correo rechazó esta dirección.</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>Póngale un nombre al usuario.</translation>
    </message>
    <message>
        <source>Give the user an e-mail address.</source>
        <translation>Indique una dirección de correo para el usuario.</translation>
    </message>
    <message>
        <source>This is not an e-mail address one can sign in with.</source>
        <translation>No se puede iniciar sesión con esta dirección de correo.</translation>
    </message>
    <message>
        <source>This is more than one address.</source>
        <translation>Aquí hay más de una dirección.</translation>
    </message>
    <message>
        <source>This address is another user&apos;s.</source>
        <translation>Esta dirección es de otro usuario.</translation>
    </message>
    <message>
        <source>This user is not there any more.</source>
        <translation>Este usuario ya no existe.</translation>
    </message>
    <message>
        <source>Only administrators may do this.</source>
        <translation>Solo los administradores pueden hacer esto.</translation>
    </message>
    <message>
        <source>Somebody changed this user at the same time. Look at what is there now and try again.</source>
        <translation>Alguien modificó este usuario al mismo tiempo. Vea cómo está ahora e intente de nuevo.</translation>
    </message>
    <message>
        <source>The account needs at least one administrator.</source>
        <translation>La cuenta necesita al menos un administrador.</translation>
    </message>
    <message>
        <source>There is a team of this name already.</source>
        <translation>Ya existe un equipo con este nombre.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Elija un rol.</translation>
    </message>
    <message>
        <source>This cannot be done with a user.</source>
        <translation>Esto no se puede hacer con un usuario.</translation>
    </message>
    <message>
        <source>This user did not accept the invitation yet.</source>
        <translation>Este usuario aún no aceptó la invitación.</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>Este equipo ya no existe.</translation>
    </message>
    <message>
        <source>This address is a contact&apos;s. Confirm first what becoming a user would switch off.</source>
        <translation>Esta dirección es de un contacto. Confirme primero qué se desactivará si pasa a ser usuario.</translation>
    </message>
    <message>
        <source>Something in the form needs correcting.</source>
        <translation>Hay algo que corregir en el formulario.</translation>
    </message>
    <message>
        <source>This is not there any more. Somebody may have deleted or merged it.</source>
        <translation>Esto ya no existe. Quizás alguien lo eliminó o lo combinó.</translation>
    </message>
    <message>
        <source>Somebody changed this at the same time. Look at what is there now and try again.</source>
        <translation>Alguien hizo un cambio aquí al mismo tiempo. Vea cómo está ahora e intente de nuevo.</translation>
    </message>
    <message>
        <source>You may not do this. Ask an administrator.</source>
        <translation>Usted no tiene permiso para esto. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>That was tried too often. Wait a little and try again.</source>
        <translation>Esto se intentó demasiadas veces. Espere un poco e intente de nuevo.</translation>
    </message>
    <message>
        <source>The server cannot do this right now. Try again in a moment.</source>
        <translation>El servidor no puede hacer esto ahora. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing you typed is lost; try again.</source>
        <translation>Algo salió mal. No se perdió nada de lo que escribió; intente de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is.</source>
        <translation>Esto no se puede guardar así.</translation>
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
        <translation>Escriba también el código del segundo factor.</translation>
    </message>
    <message>
        <source>This code is too long.</source>
        <translation>Este código es demasiado largo.</translation>
    </message>
    <message>
        <source>Type the code from the mail.</source>
        <translation>Escriba el código del correo.</translation>
    </message>
    <message>
        <source>Somebody changed this team at the same time. Look at what is there now and try again.</source>
        <translation>Alguien cambió este equipo al mismo tiempo. Vea cómo está ahora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>Dé un nombre al equipo.</translation>
    </message>
    <message>
        <source>Choose first who gets the open tickets of this user.</source>
        <translation>Elija primero quién recibe los tickets abiertos de este usuario.</translation>
    </message>
    <message>
        <source>This user cannot get the tickets. Choose another one.</source>
        <translation>Este usuario no puede recibir los tickets. Elija otro.</translation>
    </message>
    <message>
        <source>These are too many teams for one user.</source>
        <translation>Son demasiados equipos para un usuario.</translation>
    </message>
    <message>
        <source>This address is a user&apos;s, and this account keeps users&apos; addresses out of the contacts.</source>
        <translation>Esta dirección es de un usuario, y esta cuenta no admite direcciones de usuarios en los contactos.</translation>
    </message>
    <message>
        <source>This contact was erased.</source>
        <translation>Este contacto fue borrado.</translation>
    </message>
    <message>
        <source>This contact is blocked, so nothing lets it into the portal.</source>
        <translation>Este contacto está bloqueado; nada le permite entrar al portal.</translation>
    </message>
    <message>
        <source>Only supervisors may do this.</source>
        <translation>Solo los supervisores pueden hacer esto.</translation>
    </message>
    <message>
        <source>This clash is resolved already.</source>
        <translation>Este conflicto ya está resuelto.</translation>
    </message>
    <message>
        <source>This clash is not there any more.</source>
        <translation>Este conflicto ya no existe.</translation>
    </message>
    <message>
        <source>Somebody changed this clash at the same time. Look at what is there now and try again.</source>
        <translation>Alguien modificó este conflicto al mismo tiempo. Mire lo que hay ahora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This user cannot look after it.</source>
        <translation>Este usuario no puede ocuparse.</translation>
    </message>
    <message>
        <source>Only supervisors may read the audit log.</source>
        <translation>Solo los supervisores pueden leer el registro de auditoría.</translation>
    </message>
    <message>
        <source>The rule for comparing addresses was renewed.</source>
        <translation>Se renovó la regla para comparar direcciones.</translation>
    </message>
    <message>
        <source>This message names no sender, so it cannot open a ticket.</source>
        <translation>Este mensaje no indica remitente, por lo que no puede abrir un ticket.</translation>
    </message>
    <message>
        <source>This message is not held any more.</source>
        <translation>Este mensaje ya no está retenido.</translation>
    </message>
    <message>
        <source>This message did not come by mail.</source>
        <translation>Este mensaje no llegó por correo.</translation>
    </message>
    <message>
        <source>The mail that this message came by is no longer kept.</source>
        <translation>El correo por el que llegó este mensaje ya no se conserva.</translation>
    </message>
    <message>
        <source>This suggestion was answered already.</source>
        <translation>Esta sugerencia ya fue respondida.</translation>
    </message>
    <message>
        <source>The message could not be delivered to this address.</source>
        <translation>No se pudo entregar el mensaje a esta dirección.</translation>
    </message>
    <message>
        <source>This is not the code that the app shows now. Wait for the next one and type it.</source>
        <translation>Este no es el código que la aplicación muestra ahora. Espere el siguiente y escríbalo.</translation>
    </message>
    <message>
        <source>You have a second factor already.</source>
        <translation>Usted ya tiene un segundo factor.</translation>
    </message>
    <message>
        <source>There is no second factor. Set it up anew.</source>
        <translation>No hay segundo factor. Configúrelo de nuevo.</translation>
    </message>
    <message>
        <source>This code is not right, or was used already. Wait for the next one, or use a recovery code.</source>
        <translation>Este código no es correcto o ya se usó. Espere el siguiente o use un código de recuperación.</translation>
    </message>
    <message>
        <source>This session is over already.</source>
        <translation>Esta sesión ya terminó.</translation>
    </message>
    <message>
        <source>This code is not right, was used already, or is too old. Look for the newest mail, or ask for another code.</source>
        <translation>Este código no es correcto, ya se usó o es demasiado antiguo. Busque el correo más reciente o pida otro código.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta no es su contraseña.</translation>
    </message>
    <message>
        <source>Your password was changed at the same time. Sign in again.</source>
        <translation>Su contraseña se cambió al mismo tiempo. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This team has tickets. Give them to another team first.</source>
        <translation>Este equipo tiene tickets. Páselos primero a otro equipo.</translation>
    </message>
    <message>
        <source>Nobody deletes oneself. Another administrator has to do this.</source>
        <translation>Nadie se elimina a sí mismo. Otro administrador debe hacerlo.</translation>
    </message>
    <message>
        <source>This user accepted the invitation already.</source>
        <translation>Este usuario ya aceptó la invitación.</translation>
    </message>
    <message>
        <source>Only the address of an active user can be changed.</source>
        <translation>Solo se puede cambiar la dirección de un usuario activo.</translation>
    </message>
    <message>
        <source>This is the user&apos;s address already.</source>
        <translation>Esta ya es la dirección del usuario.</translation>
    </message>
    <message>
        <source>This address is released already.</source>
        <translation>Esta dirección ya fue liberada.</translation>
    </message>
    <message>
        <source>This user has no address. Reactivate the user first.</source>
        <translation>Este usuario no tiene dirección. Reactive primero al usuario.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>The file cannot be saved there.</source>
        <translation>No se puede guardar el archivo en ese lugar.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is too large: 25 MB at most.</source>
        <translation>Este archivo es demasiado grande: 25 MB como máximo.</translation>
    </message>
    <message>
        <source>A file is no longer on the server. Attach it once more.</source>
        <translation>Uno de los archivos ya no está en el servidor. Adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many files wait to be sent. Send or remove some first.</source>
        <translation>Hay demasiados archivos pendientes de envío. Envíe o quite algunos primero.</translation>
    </message>
    <message>
        <source>These are too many files: 50 at most.</source>
        <translation>Son demasiados archivos: 50 como máximo.</translation>
    </message>
    <message>
        <source>This file is damaged on the server. Tell the person who runs it.</source>
        <translation>Este archivo está dañado en el servidor. Avise a quien lo administra.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Este mensaje ya no existe.</translation>
    </message>
    <message>
        <source>This note was sent as a reply already.</source>
        <translation>Esta nota ya se envió como respuesta.</translation>
    </message>
    <message>
        <source>Only what a user answered by mail can be promoted to a reply.</source>
        <translation>Solo lo que un usuario respondió por correo puede pasar a ser respuesta.</translation>
    </message>
    <message>
        <source>Somebody has decided about this account already, or it has expired.</source>
        <translation>Alguien ya decidió sobre esta cuenta, o su plazo terminó.</translation>
    </message>
    <message>
        <source>Only supervisors decide about accounts that wait.</source>
        <translation>Solo los supervisores deciden sobre las cuentas en espera.</translation>
    </message>
    <message>
        <source>This address waits no longer: it was proven, replaced or has expired.</source>
        <translation>Esta dirección ya no está pendiente: se comprobó, se cambió o su plazo terminó.</translation>
    </message>
    <message>
        <source>Several links went to this address within the hour. Try again later.</source>
        <translation>En esta hora ya fueron varios enlaces a esta dirección. Inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>This address belongs to a user of the account. It cannot sign in to the customer portal.</source>
        <translation>Esta dirección es de un usuario de la cuenta. No da acceso al portal de clientes.</translation>
    </message>
    <message>
        <source>This address belongs to the user %1. It cannot sign in to the customer portal.</source>
        <translation>Esta dirección es del usuario %1. No da acceso al portal de clientes.</translation>
    </message>
    <message>
        <source>This address looks like a user&apos;s. Check each letter.</source>
        <translation>Esta dirección se parece a la de un usuario. Revise letra por letra.</translation>
    </message>
    <message>
        <source>This address looks like that of the user %1. Check each letter.</source>
        <translation>Esta dirección se parece a la del usuario %1. Revise letra por letra.</translation>
    </message>
    <message>
        <source>This address is another contact&apos;s.</source>
        <translation>Esta dirección es de otro contacto.</translation>
    </message>
    <message>
        <source>This address is that of the contact %1.</source>
        <translation>Esta dirección es del contacto %1.</translation>
    </message>
    <message>
        <source>This address is in the company&apos;s own domain. Is this a colleague?</source>
        <translation>Esta dirección es del dominio de la propia empresa. ¿Es un colega?</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet.</source>
        <translation>Esto aún no es una dirección de correo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used. You will have to sign in again at the next start.</source>
        <translation>No se puede usar el llavero de esta computadora. Tendrá que iniciar sesión de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>The keyring is locked, so this sign-in is not kept. You will have to sign in again at the next start.</source>
        <translation>El llavero está bloqueado, por eso no se guardó el acceso. Tendrá que iniciar sesión de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>The keyring does not answer, so this sign-in is not kept. You will have to sign in again at the next start.</source>
        <translation>El llavero no responde, por eso no se guardó el acceso. Tendrá que iniciar sesión de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>Something needs a look (%1).</source>
        <translation>Hay algo que revisar (%1).</translation>
    </message>
    <message>
        <source>The contact signs in with the old address. It stays until the new one is confirmed by mail.</source>
        <translation>El contacto inicia sesión con la dirección anterior. Se conserva hasta que la nueva se confirme por correo.</translation>
    </message>
</context>
<context>
    <name>HeldMailCard</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Beginning of the message</source>
        <translation>Comienzo del mensaje</translation>
    </message>
    <message>
        <source>Why did this land here?</source>
        <translation>¿Por qué llegó esto aquí?</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 para %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>Recibido %1, %2</translation>
    </message>
    <message>
        <source>Accept &amp;into ticket #%1</source>
        <translation>Aceptar e&amp;n el ticket #%1</translation>
    </message>
</context>
<context>
    <name>InlineNotice</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar a %1?</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>¿Desactivar a %1?</translation>
    </message>
    <message>
        <source>%1 leaves the account for good. What %1 wrote stays, under this name. This ends now:</source>
        <translation>%1 deja la cuenta en forma definitiva. Lo que %1 escribió se conserva, con este nombre. Esto termina ahora:</translation>
    </message>
    <message>
        <source>%1 cannot sign in until reactivated. This ends now:</source>
        <translation>%1 no podrá iniciar sesión hasta ser reactivado. Esto termina ahora:</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) stay assigned to %1.</source>
        <translation>
            <numerusform>%n ticket abierto sigue asignado a %1.</numerusform>
            <numerusform>%n tickets abiertos siguen asignados a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) need somebody else.</source>
        <translation>
            <numerusform>%n ticket abierto necesita a otra persona.</numerusform>
            <numerusform>%n tickets abiertos necesitan a otra persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is free from then on. The contact %1 can be invited to the portal.</source>
        <translation>La dirección queda libre desde entonces. El contacto %1 podrá ser invitado al portal.</translation>
    </message>
    <message>
        <source>&amp;Delete user</source>
        <translation>&amp;Eliminar usuario</translation>
    </message>
    <message>
        <source>&amp;Deactivate user</source>
        <translation>&amp;Desactivar usuario</translation>
    </message>
    <message>
        <source>&amp;Keep the address reserved</source>
        <translation>&amp;Mantener la dirección reservada</translation>
    </message>
    <message>
        <source>&amp;Release the address to the contact</source>
        <translation>&amp;Liberar la dirección para el contacto</translation>
    </message>
    <message>
        <source>&amp;Release the address</source>
        <translation>&amp;Liberar la dirección</translation>
    </message>
    <message>
        <source>%1 stays this user&apos;s and does not get into the portal.</source>
        <translation>%1 sigue siendo de este usuario y no entra al portal.</translation>
    </message>
    <message>
        <source>The contact %1 can be invited to the portal with %2.</source>
        <translation>El contacto %1 podrá ser invitado al portal con %2.</translation>
    </message>
    <message>
        <source>Whoever has %1 can become a customer with it.</source>
        <translation>Quien tenga %1 podrá hacerse cliente con esa dirección.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>Nobody, they wait unassigned</source>
        <translation>Nadie, quedan sin asignar</translation>
    </message>
    <message>
        <source>Open tickets go to</source>
        <translation>Los tickets abiertos pasan a</translation>
    </message>
    <message>
        <source>Open tickets go &amp;to</source>
        <translation>Los tickets abiertos pasan &amp;a</translation>
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
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>%1 invites you to its customer portal</source>
        <translation>%1 le invita a su portal de clientes</translation>
    </message>
    <message>
        <source>%1 of %2 invites you to the customer portal, where you follow your tickets and answer them.</source>
        <translation>%1, de %2, le invita al portal de clientes, donde puede seguir sus tickets y responderlos.</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Elegir la contraseña</translation>
    </message>
    <message numerus="yes">
        <source>The link works once, and ends after %n day(s).</source>
        <translation>
            <numerusform>El enlace funciona una sola vez y vence en %n día.</numerusform>
            <numerusform>El enlace funciona una sola vez y vence en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you did not expect this message, you may ignore it.</source>
        <translation>Si no esperaba este mensaje, puede ignorarlo.</translation>
    </message>
    <message>
        <source>We have opened ticket #%1 for you: %2</source>
        <translation>Abrimos el ticket #%1 para usted: %2</translation>
    </message>
    <message>
        <source>This address belongs to a user of the account: you find the ticket in the console.</source>
        <translation>Esta dirección es de un usuario de la cuenta: encontrará el ticket en la consola.</translation>
    </message>
    <message>
        <source>%1 has answered your ticket #%2:</source>
        <translation>%1 respondió a su ticket #%2:</translation>
    </message>
    <message>
        <source>See the ticket</source>
        <translation>Ver el ticket</translation>
    </message>
    <message>
        <source>Keep the link to yourself: whoever has it can read this ticket.</source>
        <translation>No comparta el enlace: quien lo tenga podrá leer este ticket.</translation>
    </message>
    <message>
        <source>If the link does not open, go to %1 and enter this code:</source>
        <translation>Si el enlace no se abre, vaya a %1 y escriba este código:</translation>
    </message>
    <message>
        <source>Sent by the support of %1.</source>
        <translation>Enviado por el equipo de soporte de %1.</translation>
    </message>
    <message>
        <source>Your password for the customer portal of %1</source>
        <translation>Su contraseña para el portal de clientes de %1</translation>
    </message>
    <message>
        <source>Somebody, most likely you, asked for a password for the customer portal of %1. Choose it here.</source>
        <translation>Alguien, probablemente usted, pidió una contraseña para el portal de clientes de %1. Elíjala aquí.</translation>
    </message>
    <message>
        <source>The link works once, and ends after one hour.</source>
        <translation>El enlace funciona una vez y caduca al cabo de una hora.</translation>
    </message>
    <message>
        <source>Your account in the customer portal of %1</source>
        <translation>Su cuenta en el portal de clientes de %1</translation>
    </message>
    <message>
        <source>Somebody, most likely you, wants an account in the customer portal of %1 with this address. Confirm that the address is yours, and choose a password.</source>
        <translation>Alguien, probablemente usted, quiere una cuenta en el portal de clientes de %1 con esta dirección. Confirme que la dirección es suya y elija una contraseña.</translation>
    </message>
    <message>
        <source>Confirm the address</source>
        <translation>Confirmar la dirección</translation>
    </message>
    <message>
        <source>The link works once, and ends after one day.</source>
        <translation>El enlace funciona una vez y caduca al cabo de un día.</translation>
    </message>
    <message>
        <source>Somebody, most likely you, wants an account in the customer portal of %1 with this address. The support looks at it first; then you get another message.</source>
        <translation>Alguien, probablemente usted, quiere una cuenta en el portal de clientes de %1 con esta dirección. El soporte lo revisa primero; después recibirá otro mensaje.</translation>
    </message>
    <message>
        <source>No account in the customer portal of %1</source>
        <translation>Ninguna cuenta en el portal de clientes de %1</translation>
    </message>
    <message>
        <source>Somebody, most likely you, asked for a password for the customer portal of %1. There is no account with this address: try the address that you wrote to the support from, or create an account.</source>
        <translation>Alguien, probablemente usted, pidió una contraseña para el portal de clientes de %1. No hay ninguna cuenta con esta dirección: pruebe la dirección desde la que escribió al soporte o cree una cuenta.</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>This address opens the console, not the customer portal of %1</source>
        <translation>Esta dirección abre la consola, no el portal de clientes de %1</translation>
    </message>
    <message>
        <source>Somebody, most likely you, wanted to use this address in the customer portal of %1. It belongs to a user of the account: sign in with the console. To be a customer, use another address.</source>
        <translation>Alguien, probablemente usted, quiso usar esta dirección en el portal de clientes de %1. Pertenece a un usuario de la cuenta: inicie sesión con la consola. Para ser cliente, use otra dirección.</translation>
    </message>
    <message>
        <source>Your new address in the customer portal of %1</source>
        <translation>Su nueva dirección en el portal de clientes de %1</translation>
    </message>
    <message>
        <source>A customer of %1 wants to use this address in the customer portal from now on. If it was you, confirm that the address is yours.</source>
        <translation>Un cliente de %1 quiere usar esta dirección en el portal de clientes a partir de ahora. Si fue usted, confirme que la dirección es suya.</translation>
    </message>
    <message>
        <source>Your address in the customer portal of %1 is to change</source>
        <translation>Su dirección en el portal de clientes de %1 va a cambiar</translation>
    </message>
    <message>
        <source>Another address was named for your account in the customer portal of %1. It takes the place of this one as soon as it is confirmed. If that is not what you want, choose a new password: that ends the change.</source>
        <translation>Se indicó otra dirección para su cuenta en el portal de clientes de %1. Sustituye a esta en cuanto se confirme. Si no es lo que quiere, elija una contraseña nueva: eso anula el cambio.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elegir una contraseña nueva</translation>
    </message>
    <message>
        <source>This address opens the customer portal of %1 already</source>
        <translation>Esta dirección ya abre el portal de clientes de %1</translation>
    </message>
    <message>
        <source>Somebody wanted to use this address for another account in the customer portal of %1. It has an account of its own: sign in with it, or choose a new password.</source>
        <translation>Alguien quiso usar esta dirección para otra cuenta en el portal de clientes de %1. Tiene una cuenta propia: inicie sesión con ella o elija una contraseña nueva.</translation>
    </message>
    <message>
        <source>Your code for ticket #%1</source>
        <translation>Su código para el ticket #%1</translation>
    </message>
    <message>
        <source>Enter this code in the customer portal of %1 to answer ticket #%2:</source>
        <translation>Introduzca este código en el portal de clientes de %1 para responder al ticket #%2:</translation>
    </message>
    <message>
        <source>The code works once, and ends after 15 minutes.</source>
        <translation>El código funciona una vez y caduca a los 15 minutos.</translation>
    </message>
    <message>
        <source>This address no longer opens the customer portal of %1</source>
        <translation>Esta dirección ya no abre el portal de clientes de %1</translation>
    </message>
    <message>
        <source>The support of %1 has taken this address from your account in the customer portal. If you did not ask for that, contact the support.</source>
        <translation>El soporte de %1 ha quitado esta dirección de su cuenta en el portal de clientes. Si no lo pidió, contacte con el soporte.</translation>
    </message>
    <message>
        <source>%1 invites you to its support console</source>
        <translation>%1 le invita a su consola de soporte</translation>
    </message>
    <message>
        <source>%1 of %2 has made an account for you in the console, the program that the support works with.</source>
        <translation>%1, de %2, ha creado una cuenta para usted en la consola, el programa con el que trabaja el soporte.</translation>
    </message>
    <message>
        <source>Where the console asks you to sign in, accept the invitation with this code:</source>
        <translation>Donde la consola le pide iniciar sesión, acepte la invitación con este código:</translation>
    </message>
    <message>
        <source>The code works once, and ends after 7 days.</source>
        <translation>El código funciona una sola vez y caduca a los 7 días.</translation>
    </message>
    <message>
        <source>The server that the console asks for is %1.</source>
        <translation>El servidor que pide la consola es %1.</translation>
    </message>
    <message>
        <source>Your password for the console of %1</source>
        <translation>Su contraseña para la consola de %1</translation>
    </message>
    <message>
        <source>Somebody, most likely you, asked for another password for the console of %1.</source>
        <translation>Alguien, probablemente usted, ha pedido otra contraseña para la consola de %1.</translation>
    </message>
    <message>
        <source>Where the console asks you to sign in, choose it with this code:</source>
        <translation>Donde la consola le pide iniciar sesión, elíjala con este código:</translation>
    </message>
    <message>
        <source>The code works once, and ends after one hour.</source>
        <translation>El código funciona una sola vez y caduca al cabo de una hora.</translation>
    </message>
    <message>
        <source>Your second factor for the console of %1</source>
        <translation>Su segundo factor para la consola de %1</translation>
    </message>
    <message>
        <source>Somebody who knows your password for the console of %1, most likely you, says that the second factor is lost.</source>
        <translation>Alguien que conoce su contraseña de la consola de %1, probablemente usted, dice que ha perdido el segundo factor.</translation>
    </message>
    <message>
        <source>Where the console asks you to sign in, do without it by this code:</source>
        <translation>Donde la consola le pide iniciar sesión, prescinda de él con este código:</translation>
    </message>
    <message>
        <source>If it was not you, change your password at once and tell an administrator.</source>
        <translation>Si no ha sido usted, cambie su contraseña de inmediato y avise a un administrador.</translation>
    </message>
    <message>
        <source>Confirm your new address for the console of %1</source>
        <translation>Confirme su nueva dirección para la consola de %1</translation>
    </message>
    <message>
        <source>Your account in the console of %1 is to have this address. Until it is confirmed, everything stays as it is.</source>
        <translation>Su cuenta en la consola de %1 va a tener esta dirección. Hasta que se confirme, todo sigue como está.</translation>
    </message>
    <message>
        <source>Confirm it in the console with this code:</source>
        <translation>Confírmela en la consola con este código:</translation>
    </message>
    <message>
        <source>The code works once, and ends after one day.</source>
        <translation>El código funciona una sola vez y caduca al cabo de un día.</translation>
    </message>
    <message>
        <source>Your address for the console of %1 has changed</source>
        <translation>Su dirección para la consola de %1 ha cambiado</translation>
    </message>
    <message>
        <source>From now on you sign in with %1. The address %2 stays reserved for you for 30 days.</source>
        <translation>Desde ahora inicia sesión con %1. La dirección %2 queda reservada para usted durante 30 días.</translation>
    </message>
    <message>
        <source>If it was not you, tell an administrator at once.</source>
        <translation>Si no ha sido usted, avise de inmediato a un administrador.</translation>
    </message>
    <message>
        <source>The customer portal of %1 is closed to this address</source>
        <translation>El portal de clientes de %1 está cerrado para esta dirección</translation>
    </message>
    <message>
        <source>This address belongs to a user of the account of %1 now, and opens the console instead of the customer portal. Your tickets stay, and mail goes on. To be a customer in the portal, use another address.</source>
        <translation>Esta dirección pertenece ahora a un usuario de la cuenta de %1 y abre la consola en lugar del portal de clientes. Sus tickets se conservan y el correo continúa. Para ser cliente en el portal, use otra dirección.</translation>
    </message>
    <message>
        <source>We have received a message from this address and opened ticket #%1. We answer by mail.</source>
        <translation>Hemos recibido un mensaje de esta dirección y abierto el ticket #%1. Responderemos por correo.</translation>
    </message>
    <message>
        <source>If you did not write to us, you may ignore this message.</source>
        <translation>Si usted no nos escribió, puede ignorar este mensaje.</translation>
    </message>
    <message>
        <source>Write your answer above this line</source>
        <translation>Escriba su respuesta por encima de esta línea</translation>
    </message>
    <message>
        <source>%1 has written in ticket #%2, which is assigned to you:</source>
        <translation>%1 ha escrito en el ticket #%2, del que usted es responsable:</translation>
    </message>
    <message>
        <source>Your answer to this message becomes an internal note. Begin it with a line #reply to answer the customer.</source>
        <translation>Su respuesta a este mensaje se convierte en una nota interna. Comiéncela con una línea #reply para responder al cliente.</translation>
    </message>
    <message>
        <source>Your answer to this message goes to the customer. Begin it with a line #note to keep it internal.</source>
        <translation>Su respuesta a este mensaje va al cliente. Comiéncela con una línea #note para mantenerla interna.</translation>
    </message>
    <message>
        <source>Somebody else has answered our notification to you about ticket #%1. The reply address in it was switched off, and the message waits in the quarantine.</source>
        <translation>Otra persona respondió al aviso que le enviamos sobre el ticket #%1. La dirección de respuesta se desactivó y el mensaje espera en la cuarentena.</translation>
    </message>
    <message>
        <source>[#%1] We have received your message</source>
        <translation>[#%1] Hemos recibido su mensaje</translation>
    </message>
    <message>
        <source>[#%1] Your reply address was used by somebody else</source>
        <translation>[#%1] Otra persona usó su dirección de respuesta</translation>
    </message>
    <message>
        <source>These files are too large for a message. You find them in the ticket: %1</source>
        <translation>Estos archivos son demasiado grandes para un mensaje. Los encontrará en el ticket: %1</translation>
    </message>
    <message>
        <source>The ticket in the console:</source>
        <translation>El ticket en la consola:</translation>
    </message>
</context>
<context>
    <name>MailOriginDialog</name>
    <message>
        <source>Message &amp;source</source>
        <translation>Código &amp;fuente del mensaje</translation>
    </message>
    <message>
        <source>Why did this land here?</source>
        <translation>¿Por qué llegó esto aquí?</translation>
    </message>
    <message>
        <source>Message source</source>
        <translation>Código fuente del mensaje</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 para %2</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibido el %1</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>It is our own mail coming back: somebody&apos;s mailbox forwards to us.</source>
        <translation>Es nuestro propio correo que vuelve: el buzón de alguien lo reenvía a nosotros.</translation>
    </message>
    <message>
        <source>It came from one of our own mailboxes.</source>
        <translation>Vino de uno de nuestros propios buzones.</translation>
    </message>
    <message>
        <source>This sender has sent very many messages in a short time.</source>
        <translation>Este remitente envió demasiados mensajes en poco tiempo.</translation>
    </message>
    <message>
        <source>The ticket has got very many messages in a short time.</source>
        <translation>El ticket recibió demasiados mensajes en poco tiempo.</translation>
    </message>
    <message>
        <source>It came to an agent&apos;s reply address, but from somebody else. The address was switched off.</source>
        <translation>Llegó a la dirección de respuesta de un agente, pero de otra persona. La dirección se desactivó.</translation>
    </message>
    <message>
        <source>It says it is from a user, but does not prove it. Only an answer to a notification speaks as a user.</source>
        <translation>Dice ser de un usuario, pero no lo demuestra. Solo una respuesta a un aviso habla en nombre de un usuario.</translation>
    </message>
    <message>
        <source>Its sender is a contact who is blocked.</source>
        <translation>El remitente es un contacto bloqueado.</translation>
    </message>
    <message>
        <source>It came to the sender&apos;s reply address, but the sender&apos;s domain did not send it: somebody else may have written it.</source>
        <translation>Llegó a la dirección de respuesta del remitente, pero no lo envió su dominio: puede haberlo escrito otra persona.</translation>
    </message>
    <message>
        <source>Its sender was erased, and the mail with him or her.</source>
        <translation>El remitente fue borrado, y el correo con él.</translation>
    </message>
    <message>
        <source>It is a user&apos;s answer in a ticket that this user may not see.</source>
        <translation>Es la respuesta de un usuario en un ticket que no puede ver.</translation>
    </message>
    <message>
        <source>Nobody reads mail at the sender&apos;s address.</source>
        <translation>Nadie lee el correo en la dirección del remitente.</translation>
    </message>
    <message>
        <source>A machine sent it, and it belongs to no ticket.</source>
        <translation>La envió una máquina y no pertenece a ningún ticket.</translation>
    </message>
    <message>
        <source>It reports a failed delivery of a message that we did not send.</source>
        <translation>Informa de un fallo en la entrega de un mensaje que no enviamos.</translation>
    </message>
    <message>
        <source>Somebody complains about a message of ours.</source>
        <translation>Alguien se queja de un mensaje nuestro.</translation>
    </message>
    <message>
        <source>It does not say who sent it.</source>
        <translation>No dice quién lo envió.</translation>
    </message>
    <message>
        <source>It names several senders.</source>
        <translation>Indica varios remitentes.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is none.</source>
        <translation>La dirección del remitente no es válida.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>It could not be read, though it was tried several times.</source>
        <translation>No se pudo leer, aunque se intentó varias veces.</translation>
    </message>
    <message>
        <source>It is not a mail that can be read.</source>
        <translation>No es un correo que se pueda leer.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>Its parts are nested too deep.</source>
        <translation>Sus partes están anidadas con demasiada profundidad.</translation>
    </message>
    <message>
        <source>It has too many parts.</source>
        <translation>Tiene demasiadas partes.</translation>
    </message>
    <message>
        <source>It has too many files.</source>
        <translation>Tiene demasiados archivos.</translation>
    </message>
    <message>
        <source>Its headers are too long.</source>
        <translation>Sus encabezados son demasiado largos.</translation>
    </message>
    <message>
        <source>It is a user&apos;s automatic answer.</source>
        <translation>Es la respuesta automática de un usuario.</translation>
    </message>
    <message>
        <source>It only says that a message was displayed.</source>
        <translation>Solo dice que se mostró un mensaje.</translation>
    </message>
    <message>
        <source>It only reports on a delivery.</source>
        <translation>Solo informa sobre una entrega.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is a contact&apos;s: %1</source>
        <translation>La dirección del remitente es de un contacto: %1</translation>
    </message>
    <message>
        <source>The sender&apos;s address is a user&apos;s: %1</source>
        <translation>La dirección del remitente es de un usuario: %1</translation>
    </message>
    <message>
        <source>The sender&apos;s address is that of a user who is not active: %1</source>
        <translation>La dirección del remitente es de un usuario que no está activo: %1</translation>
    </message>
    <message>
        <source>The sender&apos;s address was a user&apos;s until a while ago: %1</source>
        <translation>La dirección del remitente fue de un usuario hasta hace poco: %1</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not known: %1</source>
        <translation>La dirección del remitente no es conocida: %1</translation>
    </message>
    <message>
        <source>The mail server %1 confirms that the sender&apos;s domain sent it.</source>
        <translation>El servidor de correo %1 confirma que el dominio del remitente lo envió.</translation>
    </message>
    <message>
        <source>The mail server %1 says that the sender&apos;s domain did not send it.</source>
        <translation>El servidor de correo %1 dice que el dominio del remitente no lo envió.</translation>
    </message>
    <message>
        <source>No trusted mail server confirms who sent it.</source>
        <translation>Ningún servidor de correo de confianza confirma quién lo envió.</translation>
    </message>
    <message>
        <source>It came to the sender&apos;s own reply address in ticket %1.</source>
        <translation>Llegó a la dirección de respuesta del propio remitente en el ticket %1.</translation>
    </message>
    <message>
        <source>It answers a message that we sent to this person in ticket %1.</source>
        <translation>Responde a un mensaje que enviamos a esta persona en el ticket %1.</translation>
    </message>
    <message>
        <source>It goes on from the sender&apos;s earlier message in ticket %1.</source>
        <translation>Continúa un mensaje anterior del remitente en el ticket %1.</translation>
    </message>
    <message>
        <source>It answers a message in ticket %1 that went to the sender too.</source>
        <translation>Responde a un mensaje del ticket %1 que también fue para el remitente.</translation>
    </message>
    <message>
        <source>An agent put it into ticket %1.</source>
        <translation>Un agente lo puso en el ticket %1.</translation>
    </message>
    <message>
        <source>It names ticket %1, but does not prove that the sender belongs there.</source>
        <translation>Menciona el ticket %1, pero no demuestra que el remitente forme parte de él.</translation>
    </message>
    <message>
        <source>It belongs to no ticket.</source>
        <translation>No pertenece a ningún ticket.</translation>
    </message>
    <message>
        <source>A machine sent it, so it is not answered.</source>
        <translation>La envió una máquina, por eso no se responde.</translation>
    </message>
    <message>
        <source>The sender is the ticket&apos;s requester.</source>
        <translation>El remitente es el solicitante del ticket.</translation>
    </message>
    <message>
        <source>The sender is not the requester of ticket %1 any more.</source>
        <translation>El remitente ya no es el solicitante del ticket %1.</translation>
    </message>
    <message>
        <source>The sender proved to be the user %1.</source>
        <translation>El remitente demostró ser el usuario %1.</translation>
    </message>
    <message>
        <source>The sender is the user %1, who was only copied.</source>
        <translation>El remitente es el usuario %1, que solo estaba en copia.</translation>
    </message>
    <message>
        <source>The user %1 is the requester.</source>
        <translation>El usuario %1 es el solicitante.</translation>
    </message>
    <message>
        <source>The requester is an address that nothing proves: %1</source>
        <translation>El solicitante es una dirección que nada demuestra: %1</translation>
    </message>
    <message>
        <source>The contact is the requester.</source>
        <translation>El contacto es el solicitante.</translation>
    </message>
    <message>
        <source>A contact was made for %1.</source>
        <translation>Se creó un contacto para %1.</translation>
    </message>
    <message>
        <source>The answer proves the requester&apos;s address: %1</source>
        <translation>La respuesta demuestra la dirección del solicitante: %1</translation>
    </message>
    <message>
        <source>%1 is suggested as the customer.</source>
        <translation>Se sugiere a %1 como cliente.</translation>
    </message>
    <message>
        <source>%1 was copied and has no part in the ticket.</source>
        <translation>%1 estaba en copia y no forma parte del ticket.</translation>
    </message>
    <message>
        <source>It says that our message to %1 could not be delivered.</source>
        <translation>Dice que nuestro mensaje para %1 no se pudo entregar.</translation>
    </message>
    <message>
        <source>It opened ticket %1.</source>
        <translation>Abrió el ticket %1.</translation>
    </message>
    <message>
        <source>Its ticket was finished, so it opened %1 to go on.</source>
        <translation>Su ticket ya estaba terminado, por eso abrió el %1 para continuar.</translation>
    </message>
    <message>
        <source>It became the customer&apos;s message in ticket %1.</source>
        <translation>Se convirtió en un mensaje del cliente en el ticket %1.</translation>
    </message>
    <message>
        <source>It became an internal note in ticket %1.</source>
        <translation>Se convirtió en una nota interna en el ticket %1.</translation>
    </message>
    <message>
        <source>It became a public reply in ticket %1.</source>
        <translation>Se convirtió en una respuesta pública en el ticket %1.</translation>
    </message>
    <message>
        <source>%1 got the automatic message with the link.</source>
        <translation>%1 recibió el mensaje automático con el enlace.</translation>
    </message>
    <message>
        <source>%1 got the automatic message with a fixed text.</source>
        <translation>%1 recibió el mensaje automático con un texto fijo.</translation>
    </message>
    <message>
        <source>Users get no automatic message.</source>
        <translation>Los usuarios no reciben mensaje automático.</translation>
    </message>
    <message>
        <source>The sender got an automatic message today already.</source>
        <translation>El remitente ya recibió hoy un mensaje automático.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain got several automatic messages within the hour already.</source>
        <translation>El dominio del remitente ya recibió varios mensajes automáticos en esta hora.</translation>
    </message>
    <message>
        <source>Very many automatic messages went out within the hour already.</source>
        <translation>Ya salieron demasiados mensajes automáticos en esta hora.</translation>
    </message>
    <message>
        <source>It could not be handled safely (%1).</source>
        <translation>No se pudo tratar de forma segura (%1).</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Retenido: %1</translation>
    </message>
    <message>
        <source>An agent accepted it all the same: %1</source>
        <translation>Un agente lo aceptó de todos modos: %1</translation>
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
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The server cannot be reached. You can go on reading; what you write is sent when it is back.</source>
        <translation>No se puede llegar al servidor. Puede seguir leyendo; lo que escriba se enviará cuando vuelva.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again to go on; nothing you wrote is lost.</source>
        <translation>Su sesión terminó. Inicie sesión de nuevo para continuar; no se perdió nada de lo que escribió.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>This account&apos;s data could not be brought up to date.</source>
        <translation>No se pudieron actualizar los datos de esta cuenta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Conflictos</translation>
    </message>
    <message numerus="yes">
        <source>%n open clash(es)</source>
        <translation>
            <numerusform>%n conflicto abierto</numerusform>
            <numerusform>%n conflictos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) waiting for approval</source>
        <translation>
            <numerusform>%n cuenta espera aprobación</numerusform>
            <numerusform>%n cuentas esperan aprobación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>%1: menu</source>
        <translation>%1: menú</translation>
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
        <translation>Usuarios y organización</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
</context>
<context>
    <name>OwnPasswordForm</name>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Cambiar contraseña</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New password, at least 12 characters</source>
        <translation>&amp;Nueva contraseña, de 12 caracteres o más</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>&amp;Repita la nueva contraseña</translation>
    </message>
    <message>
        <source>A new password ends your sessions on other computers.</source>
        <translation>Una nueva contraseña termina sus sesiones en otros equipos.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>La contraseña se cambió.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>&amp;Seguir el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>Skip to the content</source>
        <translation>Saltar al contenido</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>Portal de clientes</translation>
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
        <translation>Mis tickets</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Ir a la página de inicio</translation>
    </message>
    <message>
        <source>Follow your tickets with %1 and answer them.</source>
        <translation>Siga sus tickets con %1 y respóndalos aquí.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The address or the password is not right.</source>
        <translation>La dirección o la contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a moment, then try again.</source>
        <translation>Demasiados intentos. Espere un momento e intente de nuevo.</translation>
    </message>
    <message>
        <source>You have been signed out. If you cannot sign in again, contact %1.</source>
        <translation>Su sesión terminó. Si no puede volver a entrar, comuníquese con %1.</translation>
    </message>
    <message>
        <source>Your reply was not sent. Copy it before you go on:</source>
        <translation>Su respuesta no se envió. Cópiela antes de continuar:</translation>
    </message>
    <message>
        <source>Do you work for %1? Addresses of its users do not open this portal: sign in with the console.</source>
        <translation>¿Trabaja en %1? Las direcciones del equipo no abren este portal: inicie sesión en la consola.</translation>
    </message>
    <message>
        <source>Open your link</source>
        <translation>Abra su enlace</translation>
    </message>
    <message>
        <source>Press the button to go on. If the field is empty, paste the code that stands under the link in the message.</source>
        <translation>Haga clic en el botón para continuar. Si el campo está vacío, pegue el código que está debajo del enlace en el mensaje.</translation>
    </message>
    <message>
        <source>Code from the message</source>
        <translation>Código del mensaje</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Paste the code from the message.</source>
        <translation>Pegue el código del mensaje.</translation>
    </message>
    <message>
        <source>This link is no longer valid</source>
        <translation>Este enlace ya no es válido</translation>
    </message>
    <message>
        <source>A link ends after some time, once it was used, or when a newer one was sent.</source>
        <translation>Un enlace deja de funcionar después de un tiempo, una vez usado o cuando se envía uno más nuevo.</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Elija su contraseña</translation>
    </message>
    <message>
        <source>At least 12 characters. A short sentence is easy to remember.</source>
        <translation>Al menos 12 caracteres. Una frase corta es fácil de recordar.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Guardar e iniciar sesión</translation>
    </message>
    <message>
        <source>The password needs at least 12 characters.</source>
        <translation>La contraseña debe tener al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>The password can have 256 characters at most.</source>
        <translation>La contraseña puede tener como máximo 256 caracteres.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one.</source>
        <translation>Esta contraseña es demasiado fácil de adivinar. Elija otra.</translation>
    </message>
    <message>
        <source>The password holds characters that cannot be used.</source>
        <translation>La contraseña tiene caracteres que no se pueden usar.</translation>
    </message>
    <message>
        <source>You have no tickets yet. Answers to your messages will appear here.</source>
        <translation>Aún no tiene tickets. Las respuestas a sus mensajes aparecerán aquí.</translation>
    </message>
    <message>
        <source>Older tickets</source>
        <translation>Tickets más antiguos</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado el</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto el</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>A la espera de su respuesta</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Later messages</source>
        <translation>Mensajes más recientes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Enviar respuesta</translation>
    </message>
    <message>
        <source>Your reply was sent.</source>
        <translation>Su respuesta fue enviada.</translation>
    </message>
    <message>
        <source>This ticket is closed. Your reply opens a new one that refers to it.</source>
        <translation>Este ticket está cerrado. Su respuesta abrirá uno nuevo, vinculado a él.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Esta página no existe</translation>
    </message>
    <message>
        <source>The address is wrong, or the page is not for you to see.</source>
        <translation>La dirección es incorrecta o usted no tiene acceso a esta página.</translation>
    </message>
    <message>
        <source>Please send the form again</source>
        <translation>Envíe el formulario de nuevo</translation>
    </message>
    <message>
        <source>Nothing was changed. The page was open for too long, or your browser keeps no cookies.</source>
        <translation>No se cambió nada. La página estuvo abierta demasiado tiempo o su navegador no guarda cookies.</translation>
    </message>
    <message>
        <source>Not available for the moment</source>
        <translation>No disponible por el momento</translation>
    </message>
    <message>
        <source>Nothing was changed. Please try again in a minute.</source>
        <translation>No se cambió nada. Intente de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Nothing was changed. If it happens again, contact %1.</source>
        <translation>No se cambió nada. Si vuelve a ocurrir, comuníquese con %1.</translation>
    </message>
    <message>
        <source>Hello %1!</source>
        <translation>¡Hola, %1!</translation>
    </message>
    <message>
        <source>From now on you sign in with this address and the password you choose here.</source>
        <translation>De ahora en adelante, iniciará sesión con esta dirección y con la contraseña que elija aquí.</translation>
    </message>
    <message>
        <source>No password yet, or forgotten?</source>
        <translation>¿Aún no tiene contraseña o la olvidó?</translation>
    </message>
    <message>
        <source>No account yet?</source>
        <translation>¿Aún no tiene una cuenta?</translation>
    </message>
    <message>
        <source>You have a password already?</source>
        <translation>¿Ya tiene una contraseña?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Open tickets with %1 and follow them here. We send a link to your address; with it you choose your password.</source>
        <translation>Abra tickets con %1 y sígalos aquí. Enviamos un enlace a su dirección; con él elige su contraseña.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Obtain a password</source>
        <translation>Obtener una contraseña</translation>
    </message>
    <message>
        <source>For your first password, or when you have forgotten it. We send a link to your address; it works for one hour.</source>
        <translation>Para su primera contraseña o si la olvidó. Enviamos un enlace a su dirección; sirve durante una hora.</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Enviar el enlace</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Check the spelling.</source>
        <translation>Esto no es una dirección de correo. Revise cómo está escrita.</translation>
    </message>
    <message>
        <source>An address with special letters before the @ cannot sign in. Use another one.</source>
        <translation>Una dirección con letras especiales antes de la @ no puede iniciar sesión. Use otra.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>The name is too long: 200 characters at most.</source>
        <translation>El nombre es demasiado largo: 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be used.</source>
        <translation>El nombre contiene caracteres que no se pueden usar.</translation>
    </message>
    <message>
        <source>Check your mail</source>
        <translation>Revise su correo</translation>
    </message>
    <message>
        <source>We have sent a message to the address you gave. It says how to go on.</source>
        <translation>Hemos enviado un mensaje a la dirección indicada. Dice cómo continuar.</translation>
    </message>
    <message>
        <source>If nothing comes within some minutes, look into the spam folder, check the spelling, or contact %1.</source>
        <translation>Si no llega nada en unos minutos, mire en la carpeta de correo no deseado, revise cómo la escribió o contacte con %1.</translation>
    </message>
    <message>
        <source>You can get a new one at once:</source>
        <translation>Puede obtener uno nuevo al momento:</translation>
    </message>
    <message>
        <source>Do you work for %1? Tickets open in the console.</source>
        <translation>¿Trabaja para %1? Los tickets se abren en la consola.</translation>
    </message>
    <message>
        <source>Open in the console</source>
        <translation>Abrir en la consola</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuevo ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Abrir ticket</translation>
    </message>
    <message>
        <source>Your ticket was opened. We answer by mail and on this page.</source>
        <translation>Su ticket se ha abierto. Respondemos por correo y en esta página.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Diga en pocas palabras de qué se trata.</translation>
    </message>
    <message>
        <source>The subject is too long: 1,000 characters at most.</source>
        <translation>El asunto es demasiado largo: 1.000 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The subject holds characters that cannot be stored.</source>
        <translation>El asunto contiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>Qué tickets</translation>
    </message>
    <message>
        <source>There is no ticket of this kind.</source>
        <translation>No hay ningún ticket de este tipo.</translation>
    </message>
    <message>
        <source>This ticket is solved. Your reply opens it again.</source>
        <translation>Este ticket está resuelto. Su respuesta lo vuelve a abrir.</translation>
    </message>
    <message>
        <source>Is everything settled?</source>
        <translation>¿Está todo resuelto?</translation>
    </message>
    <message>
        <source>Close the ticket</source>
        <translation>Cerrar el ticket</translation>
    </message>
    <message>
        <source>Not settled after all?</source>
        <translation>¿Aún no está resuelto?</translation>
    </message>
    <message>
        <source>Reopen the ticket</source>
        <translation>Reabrir el ticket</translation>
    </message>
    <message>
        <source>Write your message first.</source>
        <translation>Escriba primero su mensaje.</translation>
    </message>
    <message>
        <source>The message is too long: 100,000 characters at most.</source>
        <translation>El mensaje es demasiado largo: 100.000 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be stored.</source>
        <translation>El mensaje contiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>Envíeme un código</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Enviar otro código</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Introduzca el código</translation>
    </message>
    <message>
        <source>It was sent to %1 and works for 15 minutes, in this browser.</source>
        <translation>Se envió a %1 y sirve durante 15 minutos, en este navegador.</translation>
    </message>
    <message>
        <source>Code of 8 digits</source>
        <translation>Código de 8 dígitos</translation>
    </message>
    <message>
        <source>The code is not right, or it has ended. Check it, or have another one sent.</source>
        <translation>El código no es correcto o ha caducado. Revíselo o pida otro.</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>Volver al ticket</translation>
    </message>
    <message>
        <source>Or see the ticket of the message without a password:</source>
        <translation>O vea el ticket del mensaje sin contraseña:</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Change of address</source>
        <translation>Cambio de dirección</translation>
    </message>
    <message>
        <source>We send a link to the new address. Once you have opened it, you sign in with the new address and your present password.</source>
        <translation>Enviamos un enlace a la nueva dirección. Después de abrirlo, inicia sesión con la nueva dirección y su contraseña actual.</translation>
    </message>
    <message>
        <source>New e-mail address</source>
        <translation>Nueva dirección de correo</translation>
    </message>
    <message>
        <source>Your address was changed. Sign in with the new one from now on.</source>
        <translation>Su dirección se ha cambiado. A partir de ahora inicie sesión con la nueva.</translation>
    </message>
    <message>
        <source>You see this one ticket by a link from a message. To answer it, sign in or have a code sent.</source>
        <translation>Ve solo este ticket, por un enlace de un mensaje. Para responder, inicie sesión o pida un código.</translation>
    </message>
    <message>
        <source>A code shows that the message came to you: we send it to the address the message went to.</source>
        <translation>Un código demuestra que el mensaje le llegó a usted: lo enviamos a la dirección que lo recibió.</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Solved tickets</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Up to 10 files, 25 MB in all.</source>
        <translation>Hasta 10 archivos, 25 MB en total.</translation>
    </message>
    <message>
        <source>These are more than 10 files. Choose fewer.</source>
        <translation>Son más de 10 archivos. Elija menos.</translation>
    </message>
    <message>
        <source>The files have more than 25 MB in all. Choose fewer or smaller ones.</source>
        <translation>Los archivos suman más de 25 MB. Elija menos archivos o archivos más pequeños.</translation>
    </message>
    <message>
        <source>The files were not kept. Choose them again.</source>
        <translation>Los archivos no se conservaron. Elíjalos de nuevo.</translation>
    </message>
    <message>
        <source>The files are too large</source>
        <translation>Los archivos son demasiado grandes</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and choose files of 25 MB at most in all; what you wrote is still there.</source>
        <translation>No se envió nada. Vuelva atrás y elija archivos que sumen 25 MB como máximo; lo que escribió sigue ahí.</translation>
    </message>
</context>
<context>
    <name>PortalBox</name>
    <message>
        <source>Customer portal</source>
        <translation>Portal de clientes</translation>
    </message>
    <message>
        <source>Resend &amp;invite</source>
        <translation>Reen&amp;viar invitación</translation>
    </message>
    <message>
        <source>Send portal &amp;invite</source>
        <translation>En&amp;viar invitación al portal</translation>
    </message>
    <message>
        <source>Save the contact first, then send the invite.</source>
        <translation>Guarde primero el contacto y luego envíe la invitación.</translation>
    </message>
    <message>
        <source>An invite goes to %1 and lets this contact set a password.</source>
        <translation>La invitación va a %1 y permite que el contacto cree una contraseña.</translation>
    </message>
    <message>
        <source>The invite was not used yet. Sending it again ends the older one.</source>
        <translation>La invitación aún no se usó. Al reenviarla, la anterior deja de valer.</translation>
    </message>
    <message>
        <source>This contact signs in to the portal.</source>
        <translation>Este contacto entra al portal.</translation>
    </message>
    <message>
        <source>The address is a user&apos;s, and users do not get into the portal. Give the contact another address to invite it.</source>
        <translation>La dirección es de un usuario, y los usuarios no entran al portal. Para invitar al contacto, indique otra dirección.</translation>
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
        <translation>Un contacto bloqueado no puede entrar al portal con ninguna dirección.</translation>
    </message>
    <message>
        <source>This contact is blocked: nothing lets it into the portal. Tickets go on by mail. After unblocking, it needs a new invite.</source>
        <translation>Este contacto está bloqueado: nada le permite entrar al portal. Los tickets siguen por correo. Después de desbloquearlo, necesita una invitación nueva.</translation>
    </message>
</context>
<context>
    <name>PortalLinkController</name>
    <message>
        <source>The portal&apos;s link is in the clipboard: %1</source>
        <translation>El enlace del portal está en el portapapeles: %1</translation>
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
        <translation>&amp;Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the secret, which stands beside it as text</source>
        <translation>Código QR del secreto, que está al lado como texto</translation>
    </message>
</context>
<context>
    <name>QuarantinePane</name>
    <message>
        <source>Held messages</source>
        <translation>Mensajes retenidos</translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>Ningún mensaje elegido</translation>
    </message>
    <message>
        <source>What waits here was not let in by itself. Choose a message to see why.</source>
        <translation>Lo que espera aquí no entró por sí solo. Elija un mensaje para ver el motivo.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>RecoveryCodes</name>
    <message>
        <source>&amp;Copy the codes</source>
        <translation>&amp;Copiar los códigos</translation>
    </message>
    <message>
        <source>Keep these recovery codes where others cannot find them. Each signs you in once when your device is not at hand. They are not shown again.</source>
        <translation>Guarde estos códigos de recuperación donde otros no puedan encontrarlos. Cada uno permite iniciar sesión una vez cuando no tenga su dispositivo a mano. No se muestran de nuevo.</translation>
    </message>
    <message>
        <source>Recovery codes for Enterprise Support</source>
        <translation>Códigos de recuperación de Enterprise Support</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>No se pudo escribir el archivo. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Guardar los códigos de recuperación</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>recovery-codes.txt</source>
        <translation>codigos-de-recuperacion.txt</translation>
    </message>
    <message>
        <source>Sav&amp;e to a file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>A&amp;pprove</source>
        <translation>A&amp;probar</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Open the &amp;user</source>
        <translation>Abrir el &amp;usuario</translation>
    </message>
    <message>
        <source>Approve it when you know that the person is a customer: the address then gets the link that proves it. Whoever is refused is told nothing.</source>
        <translation>Apruebe cuando sepa que la persona es cliente: la dirección recibe entonces el enlace que la comprueba. A quien se rechaza no se le avisa.</translation>
    </message>
    <message>
        <source>%1 asked for an account %2. It waits until %3.</source>
        <translation>%1 pidió una cuenta %2. Espera hasta %3.</translation>
    </message>
    <message>
        <source>The address looks like %1, which is the user %2&apos;s.</source>
        <translation>La dirección se parece a %1, que es del usuario %2.</translation>
    </message>
    <message>
        <source>The user whose address it looked like has another one by now.</source>
        <translation>El usuario a cuya dirección se parecía ya tiene otra.</translation>
    </message>
</context>
<context>
    <name>RegistrationsPane</name>
    <message>
        <source>Accounts that wait</source>
        <translation>Cuentas en espera</translation>
    </message>
    <message>
        <source>No account waits</source>
        <translation>Ninguna cuenta en espera</translation>
    </message>
    <message>
        <source>Whoever creates an account in the portal with an address that looks like a user&apos;s waits here for a supervisor.</source>
        <translation>Quien crea una cuenta en el portal con una dirección parecida a la de un usuario espera aquí a un supervisor.</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Ninguna cuenta elegida</translation>
    </message>
    <message>
        <source>Choose one in the list, or move with J and K.</source>
        <translation>Elija una en la lista o muévase con J y K.</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Public &amp;reply</source>
        <translation>&amp;Respuesta pública</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>&amp;Nota interna</translation>
    </message>
    <message>
        <source>Status after sending</source>
        <translation>Estado después del envío</translation>
    </message>
    <message>
        <source>Usual status</source>
        <translation>Estado habitual</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Control+Intro</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>su cliente</translation>
    </message>
    <message>
        <source>&amp;Add internal note</source>
        <translation>A&amp;gregar nota interna</translation>
    </message>
    <message>
        <source>&amp;Send to %1</source>
        <translation>&amp;Enviar a %1</translation>
    </message>
    <message>
        <source>Only users of the account see this.</source>
        <translation>Solo los usuarios de la cuenta ven esto.</translation>
    </message>
    <message>
        <source>%1 gets this by e-mail.</source>
        <translation>Se envía por correo a %1.</translation>
    </message>
    <message>
        <source>Write a note for your colleagues</source>
        <translation>Escriba una nota para sus colegas</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escriba una respuesta</translation>
    </message>
    <message>
        <source>Text of the internal note</source>
        <translation>Texto de la nota interna</translation>
    </message>
    <message>
        <source>Text of the reply to %1</source>
        <translation>Texto de la respuesta a %1</translation>
    </message>
    <message>
        <source>Files go to the server at once, so it must be reachable</source>
        <translation>Los archivos van de inmediato al servidor, que debe estar accesible</translation>
    </message>
    <message>
        <source>The file was not attached: it must go to the server at once, and the server cannot be reached.</source>
        <translation>El archivo no se adjuntó: debe ir de inmediato al servidor, y no se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>Attach Files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Adjuntar…</translation>
    </message>
</context>
<context>
    <name>SecondFactorForm</name>
    <message>
        <source>&amp;Set up the second factor</source>
        <translation>&amp;Configurar el segundo factor</translation>
    </message>
    <message>
        <source>&amp;Renew the recovery codes</source>
        <translation>&amp;Renovar los códigos de recuperación</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Desacti&amp;var</translation>
    </message>
    <message>
        <source>I ha&amp;ve kept them</source>
        <translation>&amp;Ya los guardé</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Su contras&amp;eña</translation>
    </message>
    <message>
        <source>On</source>
        <comment>second factor</comment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>second factor</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Besides the password, signing in asks for a code from your device.</source>
        <translation>Además de la contraseña, al iniciar sesión se pide un código de su dispositivo.</translation>
    </message>
    <message>
        <source>With a second factor, signing in also asks for a code from an app on your phone. Whoever learns your password cannot get in with it alone.</source>
        <translation>Con un segundo factor, al iniciar sesión también se pide un código de una aplicación de su teléfono. Quien conozca su contraseña no entra solo con ella.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>You are signed in here. End what you do not know, then change your password.</source>
        <translation>Usted tiene sesiones abiertas aquí. Termine lo que no conozca y cambie su contraseña.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un dispositivo sin nombre</translation>
    </message>
    <message>
        <source>From %1, last seen %2</source>
        <translation>Desde %1, última actividad %2</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Terminar esta sesión</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>&amp;Create administrator</source>
        <translation>&amp;Crear administrador</translation>
    </message>
    <message>
        <source>Set up – Enterprise Support</source>
        <translation>Configuración – Enterprise Support</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>Setup &amp;token</source>
        <translation>&amp;Token de configuración</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Password, at least 12 characters</source>
        <translation>C&amp;ontraseña, de 12 caracteres o más</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>This account is empty. Create its first administrator.</source>
        <translation>Esta cuenta está vacía. Cree el primer administrador.</translation>
    </message>
    <message>
        <source>Password aga&amp;in</source>
        <translation>&amp;Repita la contraseña</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Control+Intro</translation>
    </message>
    <message>
        <source>Send, solve and go to the next</source>
        <translation>Enviar, resolver e ir al siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Control+Mayúsculas+Intro</translation>
    </message>
    <message>
        <source>The n-th view</source>
        <translation>Abrir la vista por su posición</translation>
    </message>
    <message>
        <source>Ctrl+1 to 9</source>
        <translation>Control+1 a 9</translation>
    </message>
    <message>
        <source>Leave the field</source>
        <translation>Salir del campo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>Las letras solas funcionan fuera de los campos de texto.</translation>
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
        <translation>Iniciar sesión – Enterprise Support</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>This server holds demo data. The demo sign-in is filled in: %1, password %2</source>
        <translation>Este servidor tiene datos de demostración. El acceso de demostración ya está completado: %1, contraseña %2</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>New &amp;password, at least 12 characters</source>
        <translation>&amp;Nueva contraseña, de 12 caracteres o más</translation>
    </message>
    <message>
        <source>Password aga&amp;in</source>
        <translation>&amp;Repita la contraseña</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
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
        <translation>Inicie sesión como usuario de la cuenta.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>I have an in&amp;vitation</source>
        <translation>&amp;Tengo una invitación</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>¿&amp;Olvidó la contraseña?</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Type the code that the authenticator app on your device shows now.</source>
        <translation>Escriba el código que la aplicación de autenticación de su dispositivo muestra ahora.</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>&amp;Código de la aplicación</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code</source>
        <translation>Usar un código de &amp;recuperación</translation>
    </message>
    <message>
        <source>I &amp;lost my device</source>
        <translation>&amp;Perdí mi dispositivo</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Type one of the recovery codes you kept. Each works once.</source>
        <translation>Escriba uno de los códigos de recuperación que guardó. Cada uno vale una vez.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Código de recuperación</translation>
    </message>
    <message>
        <source>Use the code f&amp;rom the app</source>
        <translation>Usar el código de la &amp;aplicación</translation>
    </message>
    <message>
        <source>I have no codes &amp;left</source>
        <translation>&amp;No me quedan códigos</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Type the code from the invitation mail and choose a password. If the code is too old, ask an administrator to send the invitation again.</source>
        <translation>Escriba el código del correo de invitación y elija una contraseña. Si el código es demasiado antiguo, pida a un administrador que reenvíe la invitación.</translation>
    </message>
    <message>
        <source>&amp;Set the password and sign in</source>
        <translation>De&amp;finir la contraseña e iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Code from the mail</source>
        <translation>Códi&amp;go del correo</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>¿Olvidó la contraseña?</translation>
    </message>
    <message>
        <source>A code goes to your e-mail address. With it you choose a new password here.</source>
        <translation>Se envía un código a su dirección de correo. Con él usted elige aquí una nueva contraseña.</translation>
    </message>
    <message>
        <source>&amp;Send the code</source>
        <translation>E&amp;nviar el código</translation>
    </message>
    <message>
        <source>I have a &amp;code already</source>
        <translation>&amp;Ya tengo un código</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>If the address is a user&apos;s, a code is on its way to it. It is good for 60 minutes.</source>
        <translation>Si la dirección es de un usuario, un código va en camino. Vale por 60 minutos.</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Enviar otro código</translation>
    </message>
    <message>
        <source>Lost your device?</source>
        <translation>¿Perdió su dispositivo?</translation>
    </message>
    <message>
        <source>A code goes to your e-mail address. It switches the second factor off, so that you can set it up on another device.</source>
        <translation>Se envía un código a su dirección de correo. Desactiva el segundo factor para que usted pueda configurarlo en otro dispositivo.</translation>
    </message>
    <message>
        <source>Switch the second factor off</source>
        <translation>Desactivar el segundo factor</translation>
    </message>
    <message>
        <source>If address and password are right, a code is on its way. It is good for 60 minutes.</source>
        <translation>Si la dirección y la contraseña son correctas, un código va en camino. Vale por 60 minutos.</translation>
    </message>
    <message>
        <source>&amp;Switch off and sign in</source>
        <translation>Desactivar e &amp;iniciar sesión</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>%1 and contact</source>
        <translation>%1 y contacto</translation>
    </message>
    <message>
        <source>Looks like a user&apos;s</source>
        <translation>Parece de un usuario</translation>
    </message>
    <message>
        <source>%1, former address</source>
        <translation>%1, dirección anterior</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a role and a state: Agent, deactivated</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is a contact&apos;s address.</source>
        <translation>Esta es la dirección de un contacto.</translation>
    </message>
    <message>
        <source>This address is a user&apos;s and a contact&apos;s. It does not get into the customer portal.</source>
        <translation>Esta dirección es de un usuario y de un contacto. No entra al portal de clientes.</translation>
    </message>
    <message>
        <source>This address looks like a user&apos;s, but it is another one. Check each letter.</source>
        <translation>Esta dirección parece la de un usuario, pero es otra. Revise cada letra.</translation>
    </message>
    <message>
        <source>This was a user&apos;s address and is still kept for that user. It does not get into the customer portal.</source>
        <translation>Esta era la dirección de un usuario y sigue reservada para él. No entra al portal de clientes.</translation>
    </message>
    <message>
        <source>This is a user&apos;s address. It does not get into the customer portal.</source>
        <translation>Esta es la dirección de un usuario. No entra al portal de clientes.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress of the first sync</source>
        <translation>Progreso de la primera sincronización</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Fetching this account&apos;s data…</source>
        <translation>Obteniendo los datos de esta cuenta…</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline, data as of %1</source>
        <translation>Sin conexión, últimos datos: %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>La sincronización falló</translation>
    </message>
    <message>
        <source>Sync failed, data as of %1</source>
        <translation>La sincronización falló, últimos datos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n cambio aún sin enviar</numerusform>
            <numerusform>%n cambios aún sin enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
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
        <translation>Agente</translation>
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
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>user</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>user</comment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Never invited</source>
        <translation>Nunca invitado</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>to the portal</comment>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>portal</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Portal off</source>
        <translation>Portal desactivado</translation>
    </message>
    <message>
        <source>Waiting to be mailed</source>
        <comment>invite</comment>
        <translation>A la espera de envío</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>invite</comment>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>invite</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>invite</comment>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>invite</comment>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>invite</comment>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Could not be mailed</source>
        <comment>invite</comment>
        <translation>No se pudo enviar</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mi equipo</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todos los abiertos</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Esperan por mí</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Recently solved</source>
        <translation>Resueltos hace poco</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Todos los tickets</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>responsable: %1</translation>
    </message>
    <message>
        <source>Ticket %1: %2. From %3, %4, %5 priority, %6, changed %7.</source>
        <translation>Ticket %1: %2. De %3, %4, prioridad %5, %6, último cambio: %7.</translation>
    </message>
    <message>
        <source>%1, %2. Portal: %3.</source>
        <translation>%1, %2. Portal: %3.</translation>
    </message>
    <message>
        <source>%1 An address is a user&apos;s.</source>
        <translation>%1 Una dirección es de un usuario.</translation>
    </message>
    <message>
        <source>%1, %2. %3, %4.</source>
        <translation>%1, %2. %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n ticket(s)</source>
        <translation>
            <numerusform>%1, %n ticket</numerusform>
            <numerusform>%1, %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>clash</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>clash</comment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>clash</comment>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Mis solicitudes</translation>
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
        <translation>%1 parece ser el cliente.</translation>
    </message>
    <message>
        <source>Make requester</source>
        <translation>Hacer solicitante</translation>
    </message>
    <message>
        <source>The mail with the access link goes to that address (M).</source>
        <translation>El correo con el enlace de acceso va a esa dirección (M).</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>That address has become a user&apos;s, and users are no customers.</source>
        <translation>Esa dirección pasó a ser de un usuario, y los usuarios no son clientes.</translation>
    </message>
</context>
<context>
    <name>TeamForm</name>
    <message>
        <source>&amp;Remove team…</source>
        <translation>&amp;Quitar equipo…</translation>
    </message>
    <message>
        <source>&amp;Name of the team</source>
        <translation>&amp;Nombre del equipo</translation>
    </message>
    <message>
        <source>Nobody is in this team. Users are put into teams on their own page.</source>
        <translation>Nadie está en este equipo. Los usuarios se asignan a equipos en la página de cada uno.</translation>
    </message>
    <message>
        <source>In this team: %1</source>
        <translation>En este equipo: %1</translation>
    </message>
    <message>
        <source>Remove team</source>
        <translation>Quitar equipo</translation>
    </message>
    <message>
        <source>&amp;Remove team</source>
        <translation>&amp;Quitar equipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nuevo equipo</translation>
    </message>
    <message>
        <source>&amp;Create team</source>
        <translation>&amp;Crear equipo</translation>
    </message>
    <message>
        <source>&amp;Save team</source>
        <translation>&amp;Guardar equipo</translation>
    </message>
    <message>
        <source>Remove the team %1? Its users stay, in no team or in their other ones.</source>
        <translation>¿Quitar el equipo %1? Sus usuarios se conservan, sin equipo o en los otros que tengan.</translation>
    </message>
</context>
<context>
    <name>TeamsPane</name>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>New t&amp;eam</source>
        <translation>Nuevo &amp;equipo</translation>
    </message>
    <message>
        <source>No team chosen</source>
        <translation>Ningún equipo elegido</translation>
    </message>
    <message>
        <source>Only administrators add teams.</source>
        <translation>Solo los administradores agregan equipos.</translation>
    </message>
    <message>
        <source>nobody in it</source>
        <translation>nadie en él</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Todavía no hay equipos</translation>
    </message>
    <message>
        <source>Tickets can be given to a team, and an agent can be limited to the tickets of some teams.</source>
        <translation>Los tickets pueden asignarse a un equipo, y un agente puede limitarse a los tickets de algunos equipos.</translation>
    </message>
    <message>
        <source>The team has a name that is not saved. Discard it?</source>
        <translation>El equipo tiene un nombre sin guardar. ¿Descartarlo?</translation>
    </message>
</context>
<context>
    <name>TicketDelegate</name>
    <message>
        <source>#%1 · %2 · unassigned</source>
        <translation>#%1 · %2 · sin responsable</translation>
    </message>
    <message>
        <source>#%1 · %2 → %3</source>
        <extracomment>number, requester, assignee</extracomment>
        <translation>#%1 · %2 → %3</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
</context>
<context>
    <name>TicketForm</name>
    <message>
        <source>&amp;Open ticket</source>
        <translation>A&amp;brir ticket</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuevo ticket</translation>
    </message>
    <message>
        <source>Name or e-mail address of a contact</source>
        <translation>Nombre o dirección de correo de un contacto</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Control+Intro</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>The contact gets an e-mail with the access link to this ticket.</source>
        <translation>El contacto recibe un correo con el enlace de acceso a este ticket.</translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Equipo</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>Priori&amp;dad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Ningún equipo</translation>
    </message>
    <message>
        <source>This ticket was not opened yet. Discard what you wrote?</source>
        <translation>Este ticket aún no se abrió. ¿Descartar lo que escribió?</translation>
    </message>
</context>
<context>
    <name>TicketHeading</name>
    <message>
        <source>Open the contact %1</source>
        <translation>Abrir el contacto %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>apertura: %1</translation>
    </message>
    <message>
        <source>Erased contact</source>
        <translation>Contacto borrado</translation>
    </message>
</context>
<context>
    <name>TicketLinkController</name>
    <message>
        <source>Ticket #%1 does not exist, or you may not see it.</source>
        <translation>El ticket #%1 no existe, o usted no puede verlo.</translation>
    </message>
    <message>
        <source>Looking for ticket #%1…</source>
        <translation>Buscando el ticket #%1…</translation>
    </message>
    <message>
        <source>Ticket #%1 is not on this computer, and the server cannot be reached to ask for it.</source>
        <translation>El ticket #%1 no está en este equipo, y no se puede contactar con el servidor para pedirlo.</translation>
    </message>
</context>
<context>
    <name>TicketListController</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>TicketListPane</name>
    <message>
        <source>Search tickets</source>
        <translation>Buscar tickets</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Order of the tickets</source>
        <translation>Orden de los tickets</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>Últimos cambios</translation>
    </message>
    <message>
        <source>Longest untouched</source>
        <translation>Más inactivos</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más nuevos</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Más urgentes</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuevo ticket</translation>
    </message>
    <message>
        <source>New ticket (C)</source>
        <translation>Nuevo ticket (C)</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>No hay tickets aquí</translation>
    </message>
    <message>
        <source>Choose another view, or open a new ticket.</source>
        <translation>Elija otra vista o abra un nuevo ticket.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Pruebe con menos palabras o con otras.</translation>
    </message>
</context>
<context>
    <name>TicketProperties</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Ningún equipo</translation>
    </message>
    <message>
        <source>A user not known here yet</source>
        <translation>Un usuario que aquí aún no se conoce</translation>
    </message>
    <message>
        <source>A former user</source>
        <translation>Un antiguo usuario</translation>
    </message>
    <message>
        <source>A former team</source>
        <translation>Un antiguo equipo</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, as QDateTime::toString takes it: &quot;3 Mar&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year, as QDateTime::toString takes it: &quot;3 Mar 2024&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
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
        <translation>Reen&amp;viar invitación</translation>
    </message>
    <message>
        <source>End all sess&amp;ions</source>
        <translation>&amp;Terminar todas las sesiones</translation>
    </message>
    <message>
        <source>Rea&amp;ctivate</source>
        <translation>&amp;Reactivar</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Desactivar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Access to the console</source>
        <translation>Acceso a la consola</translation>
    </message>
    <message>
        <source>Another administrator has to do this.</source>
        <translation>Otro administrador debe hacerlo.</translation>
    </message>
    <message>
        <source>The code in the mail to %1 is good until %2. Sending it again ends the older one.</source>
        <translation>El código en el correo a %1 vale hasta %2. Reenviarlo anula el anterior.</translation>
    </message>
    <message>
        <source>The invitation to %1 ran out. Send it again to give the person a new code.</source>
        <translation>La invitación a %1 caducó. Reenvíela para dar a la persona un nuevo código.</translation>
    </message>
    <message>
        <source>Signs in with password and second factor.</source>
        <translation>Inicia sesión con contraseña y segundo factor.</translation>
    </message>
    <message>
        <source>Signs in with a password, without a second factor.</source>
        <translation>Inicia sesión con contraseña, sin segundo factor.</translation>
    </message>
    <message>
        <source>Cannot sign in. The address %1 was released.</source>
        <translation>No puede iniciar sesión. La dirección %1 fue liberada.</translation>
    </message>
    <message>
        <source>Cannot sign in. The address %1 stays reserved, so it does not get into the portal either.</source>
        <translation>No puede iniciar sesión. La dirección %1 sigue reservada; por eso tampoco entra al portal.</translation>
    </message>
</context>
<context>
    <name>UserActs</name>
    <message>
        <source>The invitation is on its way.</source>
        <translation>La invitación va en camino.</translation>
    </message>
    <message>
        <source>All sessions of this user are ended.</source>
        <translation>Se terminaron todas las sesiones de este usuario.</translation>
    </message>
</context>
<context>
    <name>UserAddressBox</name>
    <message>
        <source>Chan&amp;ge address…</source>
        <translation>C&amp;ambiar dirección…</translation>
    </message>
    <message>
        <source>Former addresses stay reserved for a while: they do not get into the portal.</source>
        <translation>Las direcciones anteriores quedan reservadas por un tiempo: no entran al portal.</translation>
    </message>
    <message>
        <source>Address to sign in with</source>
        <translation>Dirección para iniciar sesión</translation>
    </message>
    <message>
        <source>None: %1 was released.</source>
        <translation>Ninguna: %1 fue liberada.</translation>
    </message>
    <message>
        <source>Only the address of an active user can be changed.</source>
        <translation>Solo se puede cambiar la dirección de un usuario activo.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Release now</source>
        <translation>Liberar ahora</translation>
    </message>
    <message>
        <source>A code was mailed to %1. Until it is typed into the console, under My account, the address stays as it is.</source>
        <translation>Se envió un código a %1. Hasta que se escriba en la consola, en Mi cuenta, la dirección sigue como está.</translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message>
        <source>Users sign in with this console. Their address never gets into the customer portal.</source>
        <translation>Los usuarios inician sesión en esta consola. Su dirección nunca da acceso al portal de clientes.</translation>
    </message>
    <message>
        <source>In the account since %1</source>
        <translation>En la cuenta desde: %1</translation>
    </message>
</context>
<context>
    <name>UserFields</name>
    <message>
        <source>There are no teams yet.</source>
        <translation>Todavía no hay equipos.</translation>
    </message>
    <message>
        <source>Sees the tickets of &amp;all teams</source>
        <translation>Ve los tickets de todos &amp;los equipos</translation>
    </message>
    <message>
        <source>The account&apos;s language</source>
        <translation>El idioma de la cuenta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail, to sign in with</source>
        <translation>&amp;Correo, para iniciar sesión</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>R&amp;ol</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Equipos</translation>
    </message>
    <message>
        <source>&amp;Language of mails</source>
        <translation>&amp;Idioma de los correos</translation>
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
        <translation>Nuevo usuario</translation>
    </message>
    <message>
        <source>The person gets a code by e-mail to set a password in the console.</source>
        <translation>La persona recibe por correo un código para crear una contraseña en la consola.</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>The contact and its tickets stay; the address gets into the console instead of the portal. The person gets a code by e-mail to set a password in the console.</source>
        <translation>El contacto y sus tickets se conservan; la dirección pasa a entrar en la consola en lugar del portal. La persona recibe por correo un código para definir una contraseña en la consola.</translation>
    </message>
    <message>
        <source>In&amp;vite user</source>
        <translation>Invita&amp;r usuario</translation>
    </message>
    <message>
        <source>&amp;Save user</source>
        <translation>&amp;Guardar usuario</translation>
    </message>
    <message>
        <source>Discard c&amp;hanges</source>
        <translation>Descartar cam&amp;bios</translation>
    </message>
</context>
<context>
    <name>UsersPane</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>New &amp;user</source>
        <translation>Nuevo &amp;usuario</translation>
    </message>
    <message>
        <source>Only administrators add users.</source>
        <translation>Solo los administradores agregan usuarios.</translation>
    </message>
    <message>
        <source>No user chosen</source>
        <translation>Ningún usuario elegido</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Elija uno en la lista.</translation>
    </message>
    <message>
        <source>The user has changes that are not saved. Discard them?</source>
        <translation>El usuario tiene cambios sin guardar. ¿Descartarlos?</translation>
    </message>
</context>
<context>
    <name>ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>Make this contact&apos;s address a user&apos;s?</source>
        <translation>¿Convertir esta dirección de contacto en dirección de usuario?</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contacto</translation>
    </message>
    <message>
        <source>the contact %1</source>
        <translation>el contacto %1</translation>
    </message>
    <message>
        <source>%1 belongs to %2. A user never gets into the customer portal, so this will end now, for good:</source>
        <translation>Quien usa %1 es %2. Un usuario nunca entra al portal de clientes; por eso, esto termina ahora, en forma definitiva:</translation>
    </message>
    <message numerus="yes">
        <source>The contact and its tickets stay. %n ticket(s) are open.</source>
        <translation>
            <numerusform>El contacto y sus tickets se conservan. %n ticket está abierto.</numerusform>
            <numerusform>El contacto y sus tickets se conservan. %n tickets están abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make a user and switch the portal off</source>
        <translation>&amp;Crear usuario y desactivar el portal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Change the address and switch the portal off</source>
        <translation>&amp;Cambiar la dirección y desactivar el portal</translation>
    </message>
    <message>
        <source>&amp;Reactivate and switch the portal off</source>
        <translation>&amp;Reactivar y desactivar el portal</translation>
    </message>
    <message>
        <source>The portal stays open by %1.</source>
        <translation>El portal sigue abierto con %1.</translation>
    </message>
</context>
<context>
    <name>WhatIfList</name>
    <message numerus="yes">
        <source>%n portal session(s) that are signed in now</source>
        <translation>
            <numerusform>%n sesión del portal abierta ahora</numerusform>
            <numerusform>%n sesiones del portal abiertas ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access or password link(s) not used yet</source>
        <translation>
            <numerusform>%n enlace de acceso o de contraseña sin usar</numerusform>
            <numerusform>%n enlaces de acceso o de contraseña sin usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) not used yet</source>
        <translation>
            <numerusform>%n invitación sin usar</numerusform>
            <numerusform>%n invitaciones sin usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n console session(s) that are signed in now</source>
        <translation>
            <numerusform>%n sesión de la consola abierta ahora</numerusform>
            <numerusform>%n sesiones de la consola abiertas ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>the invitation that was not accepted yet</source>
        <translation>la invitación que todavía no fue aceptada</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) mailed and not used yet</source>
        <translation>
            <numerusform>%n código enviado y sin usar</numerusform>
            <numerusform>%n códigos enviados y sin usar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Next ticket</source>
        <translation>Ticket siguiente</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Ticket anterior</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuevo ticket</translation>
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
        <translation>Cambiar el estado</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Asignarme</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Go to all open tickets</source>
        <translation>Ir a todos los tickets abiertos</translation>
    </message>
    <message>
        <source>Go to my tickets</source>
        <translation>Ir a mis tickets</translation>
    </message>
    <message>
        <source>Go to unassigned tickets</source>
        <translation>Ir a los tickets sin responsable</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Ir a los contactos</translation>
    </message>
    <message>
        <source>Go to users and organization</source>
        <translation>Ir a usuarios y organización</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Show or hide the views</source>
        <translation>Mostrar u ocultar las vistas</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>My account…</source>
        <translation>Mi cuenta…</translation>
    </message>
    <message>
        <source>Copy the portal&apos;s link</source>
        <translation>Copiar el enlace del portal</translation>
    </message>
    <message>
        <source>Go to clashes</source>
        <translation>Ir a los conflictos</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Go to the quarantine</source>
        <translation>Ir a la cuarentena</translation>
    </message>
    <message>
        <source>Make the suggested customer the requester</source>
        <translation>Hacer solicitante al cliente sugerido</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>The server cannot be reached. The ticket is stored and will be sent.</source>
        <translation>No se puede llegar al servidor. El ticket quedó guardado y se enviará.</translation>
    </message>
    <message>
        <source>The message was let in. Its ticket is in the list.</source>
        <translation>El mensaje fue aceptado. Su ticket está en la lista.</translation>
    </message>
</context>
</TS>
