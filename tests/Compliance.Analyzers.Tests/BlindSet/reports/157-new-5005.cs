using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Alder.Software
{
    public class KeyMail
    {
        public CreateDigitalAccessKeyRequest Long()
        {
            return new CreateDigitalAccessKeyRequest
            {
                Text = "Your key for the drawing program is AAAA-BBBB-CCCC-DDDD. Open the program, choose Help and then Activate, type the key with the hyphens, and press the button. If the program reports that the key is in use, sign out on the old computer first and wait for ten minutes. The key works on two computers at the same time. It does not expire. If you reinstall the operating system you can use the same key again, as often as you like, without asking us.", // expect: BSM5005
            };
        }

        public CreateDigitalAccessKeyRequest Short(string key)
        {
            return new CreateDigitalAccessKeyRequest { Text = "Your key for the drawing program is " + key + ". Choose Help, then Activate." };
        }
    }
}
