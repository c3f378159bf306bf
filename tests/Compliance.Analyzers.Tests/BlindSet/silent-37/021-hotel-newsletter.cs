using System.Collections.Generic;

namespace Seeblick.Hotel.Newsletter
{
    // Hotel Seeblick: mails to former guests who subscribed at the reception
    public class GuestNewsletter
    {
        public Dictionary<string, string> Subjects = new Dictionary<string, string>
        {
            { "spring", "Spring at the lake: three nights, pay for two" },
            { "spa", "Our spa has new opening hours" },
            { "wine", "Wine tasting in the hotel cellar" }
        };

        public string RoomCard(string room)
        {
            return "Welcome in room " + room + ". Breakfast is from 7 to 10 in the hall, the spa closes at 21.";
        }

        public string MenuFooter()
        {
            return "House guests get ten percent discount on the bottle of the week.";
        }
    }
}
