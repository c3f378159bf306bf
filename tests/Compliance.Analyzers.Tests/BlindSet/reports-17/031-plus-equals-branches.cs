namespace Legacy.WebForms.AfterSales
{
    public partial class MailAusgang
    {
        protected string BaueText(BestellInfo info)
        {
            string text = "Dear " + info.Name + ",\r\n";
            text += "the battery pack of your drill is charged after 40 minutes.\r\n";

            if (info.Land == "GB" || info.Land == "US")
            {
                text += "Write on Amazon how you like the drill, ";  // expect: BSM2001
                text += "mail us the link to it, ";
                text += "and we pay 10 in your currency for the effort.\r\n";
            }
            else if (info.IstStammkunde)
            {
                text += "We have a gift for you, "; // expect: BSM1005
                text += "a set of drill bits, which we send next week.\r\n";
            }
            else
            {
                text += "If the chuck wobbles, we exchange the drill within the warranty.\r\n";
            }

            text += "With friendly greetings\r\nYour drill team";
            return text;
        }
    }
}
