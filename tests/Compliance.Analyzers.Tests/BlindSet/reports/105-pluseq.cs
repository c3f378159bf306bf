using System.Collections.Generic;

namespace Mistral.Tickets
{
    class TicketText
    {
        public IEnumerable<string> Render(IEnumerable<Ticket> tickets)
        {
            foreach (var t in tickets)
            {
                var msg = "Hi " + t.Name + ",\r\n";
                switch (t.State)
                {
                    case 'N':
                        msg += "please choose a date for the delivery of the wardrobe.\r\n";
                        break;
                    case 'P':
                        msg += "we have ten dollars for you if you take your re"; // expect: BSM2001|BSM2004
                        msg += "view off the page.\r\n";
                        break;
                }
                msg += "Mistral";
                yield return msg;
            }
        }
    }
}
