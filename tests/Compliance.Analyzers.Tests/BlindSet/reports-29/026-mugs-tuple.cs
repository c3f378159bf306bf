using System.Collections.Generic;

namespace Clay.Studio.Amz
{
    public class MugMessageCatalog
    {
        public (string Subject, string Body) Custom(string engraving) =>
            ("Your engraving", $"Please confirm that we shall engrave \"{engraving}\" on your mug. Upper and lower case matter.");

        public (string Subject, string Body) Anniversary() =>
            ("A year of tea", "A year ago you bought our mug. To celebrate, pick a second one and we will not charge you for it."); // expect: BSM1005

        public List<(int Day, string Body)> Drip { get; } = new()
        {
            (2, "Do not put the gold rim into the microwave."),
            (9, "We'd be thrilled to read nice words about the mug in the reviews. Ten out of ten potters agree!"), // expect: BSM2002
            (16, "Follow our studio on Facebook (facebook.com/claystudio.mugs) to see new glazes first."), // expect: BSM3001|BSM3002|BSM3003|BSM1007
            (23, "New glazes, new shapes: our autumn line is waiting for you in the shop."), // expect: BSM1007
        };
    }
}
