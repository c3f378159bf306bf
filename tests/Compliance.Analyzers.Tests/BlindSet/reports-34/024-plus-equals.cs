namespace LegacyShop.Messaging
{
    public class KlantBericht
    {
        private string _body = "";

        public string MaakBericht(string buyer, string order, int stars, bool isGerman)
        {
            _body = "Dear " + buyer + ",\r\n";
            _body += "the music stand of order " + order + " has a loose wing nut; ";
            _body += "a bag with two new ones is in the post.\r\n";

            if (stars > 0 && stars < 3)
            {
                _body += "We have read what you wrote on the product page. ";
                _body += "Would you be so kind as to take "; // expect: BSM2004
                _body += "that review ";
                _body += "down now that the nuts are with you?\r\n";
            }
            else if (isGerman)
            {
                _body += "If the desk should tilt, tighten the knob at the back.\r\n";
            }
            else
            {
                _body += "Our web shop www.stands-and-more.example has the carrying bag for it.\r\n"; // expect: BSM3001|BSM1007|BSM3003
            }

            _body += "With kind regards,\r\nStands & More";
            return _body;
        }
    }
}
