using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Soft.Keys
{
    public static class KeyTexts
    {
        public static CreateDigitalAccessKeyRequest For(Licence l)
        {
            var r = new CreateDigitalAccessKeyRequest();
            r.Text = $"Your licence code is {l.Code}. Enter the code under Help > Activate. It works on {l.Seats} computers.";
            return r;
        }

        public static CreateDigitalAccessKeyRequest Reset(Licence l) => new(text: $"The activation code {l.Code} was reset; you can use it again now.");

        public static string Mask(string code) => code.Length < 4 ? code : new string('*', code.Length - 4) + code[^4..];
    }
}
