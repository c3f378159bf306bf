using System.Collections.Generic;

namespace Harcourt.Watches.Catalog
{
    public class ProductSeed
    {
        public static List<Product> Products()
        {
            return new List<Product>
            {
                new Product
                {
                    Sku = "STAR-5", Name = "Five Star Chronograph",
                    ShortDescription = "Chronograph with five stars on the dial, gift box included.",
                    FullDescription = "The Five Star Chronograph comes in a gift box with a second strap. A great gift for fathers and friends. Water resistant to 5 bar."
                },
                new Product
                {
                    Sku = "GC-50", Name = "Gift card 50 EUR",
                    ShortDescription = "Gift card for all watches of our shop.",
                    FullDescription = "The gift card can be used for all watches and straps and is valid for three years."
                },
                new Product
                {
                    Sku = "REV-1", Name = "Reverso style watch",
                    ShortDescription = "Case can be turned, back for engraving.",
                    FullDescription = "Turn the case and see the steel back. The compensation balance keeps time at every temperature."
                }
            };
        }
    }
}
