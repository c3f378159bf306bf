using System.Collections.Generic;

namespace BannerDruck.Proofs
{
    public static class ProofMails
    {
        public static string TagProof(string buyer) =>
            "Hello " + buyer + ", here is how we will engrave the pet tag: front 'BRUNO', back 'If lost call 555-0199'. Is the number right?";

        public static string BannerProof(string buyer) =>
            "Hello " + buyer + ", the banner will read 'GRAND OPENING - 20% OFF - FREE DONUTS', as you typed it. May we print?";

        public static string QrProof(string buyer) =>
            "Hello " + buyer + ", the QR code that you uploaded for your wedding sign is too small to scan. Please send us a bigger file with your answer here.";

        public static readonly List<string> Questions = new List<string>
        {
            "Hello, you ordered the door sign 'Please leave a review'. Should it be black or oak?",
            "Hello, the stamp text 'Follow us on Instagram @your_bakery' still holds the sample name. What is the name of your bakery?",
            "您好，您定制的横幅内容为“开业大酬宾，全场八折”，请确认是否有错别字。",
        };
    }
}
