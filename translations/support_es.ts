<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
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
</context>
<context>
    <name>InlineNotice</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
        <source>No password yet? Ask %1 for an invitation.</source>
        <translation>¿Aún no tiene contraseña? Pida una invitación a %1.</translation>
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
        <source>Ask %1 for a new invitation, or sign in if you have a password.</source>
        <translation>Pida una nueva invitación a %1 o inicie sesión si ya tiene contraseña.</translation>
    </message>
    <message>
        <source>Do you work for %1? Open the ticket in the console.</source>
        <translation>¿Trabaja en %1? Abra el ticket en la consola.</translation>
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
        <source>Write your reply first.</source>
        <translation>Primero escriba su respuesta.</translation>
    </message>
    <message>
        <source>The reply is too long: 100,000 characters at most.</source>
        <translation>La respuesta es demasiado larga: como máximo 100 000 caracteres.</translation>
    </message>
    <message>
        <source>The reply holds characters that cannot be stored.</source>
        <translation>La respuesta tiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>You see this one ticket by a link from a message. To answer it, sign in.</source>
        <translation>Está viendo este ticket por el enlace de un mensaje. Para responder, inicie sesión.</translation>
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
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
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
        <source>Enterprise Support</source>
        <translation>Enterprise Support</translation>
    </message>
    <message>
        <source>Sign in as a user of the account.</source>
        <translation>Inicie sesión como usuario de la cuenta.</translation>
    </message>
    <message>
        <source>This server holds demo data. The demo sign-in is filled in: %1, password %2</source>
        <translation>Este servidor tiene datos de demostración. El acceso de demostración ya está completado: %1, contraseña %2</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
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
    <name>UserForm</name>
    <message>
        <source>&amp;Invite user</source>
        <translation>&amp;Invitar usuario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nuevo usuario</translation>
    </message>
    <message>
        <source>The person gets a code by e-mail to set a password in the console.</source>
        <translation>La persona recibe por correo un código para crear una contraseña en la consola.</translation>
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
        <source>Users and organization</source>
        <translation>Usuarios y organización</translation>
    </message>
    <message>
        <source>Only administrators add users.</source>
        <translation>Solo los administradores agregan usuarios.</translation>
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
            <numerusform>%n enlace de acceso o de contraseña aún sin usar</numerusform>
            <numerusform>%n enlaces de acceso o de contraseña aún sin usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) not used yet</source>
        <translation>
            <numerusform>%n invitación aún sin usar</numerusform>
            <numerusform>%n invitaciones aún sin usar</numerusform>
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
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>The server cannot be reached. The ticket is stored and will be sent.</source>
        <translation>No se puede llegar al servidor. El ticket quedó guardado y se enviará.</translation>
    </message>
</context>
</TS>
