namespace Erp.Amazon.Nachricht
{
    public class BewertungsMail
    {
        public string Kunde;
        public string BestellNr;

        public string BuildText()
        {
            var text = "Good day " + Kunde + ",\r\n\r\n" +
                "thank you for order " + BestellNr + ". " +
                "Every " + "review helps. Write one about the kettle " + // expect: BSM2001
                "and send us the screenshot, " +
                "then we transfer " + "10 EUR back to you.\r\n" +
                "Kind regards\r\nTeehaus Elbe";
            return text;
        }

        public string BuildKalkText()
        {
            return "Good day " + Kunde + ",\r\n\r\n" +
                "white marks in the kettle are lime. Boil it with a little vinegar " +
                "and rinse twice. " + "Should the stain stay, we replace the kettle.";
        }
    }
}
