using System.Collections.Generic;

namespace Amzdesk.Macros
{
    public class Macro
    {
        public string Title { get; set; }
        public string ReplyText { get; set; }
        public string Marketplace { get; set; }
    }

    public static class DefaultMacros
    {
        public static List<Macro> ForAmazonUk() => new List<Macro>
        {
            new Macro { Title = "Parcel in the neighbour's care", Marketplace = "A1F83G8C2ARO7P",
                ReplyText = "The courier notes that the parcel was left with your neighbour at number 14." },
            new Macro { Title = "Discontinued", Marketplace = "A1F83G8C2ARO7P",
                ReplyText = "That kettle is no longer made. Its successor with temperature control is far superior, do take a look at it in our store." }, // expect: BSM1007
            new Macro { Title = "Faster channel", Marketplace = "A1F83G8C2ARO7P",
                ReplyText = "We hardly look in here. Write to us at help[at]brassington-kettles[dot]example instead." }, // expect: BSM3002
            new Macro { Title = "QR", Marketplace = "A1F83G8C2ARO7P",
                ReplyText = "Scan the QR code inside the lid with your phone to open our film about descaling." }, // expect: BSM3001
            new Macro { Title = "Descaling", Marketplace = "A1F83G8C2ARO7P",
                ReplyText = "Boil a cup of white vinegar, wait twenty minutes and rinse thrice." },
        };
    }
}
