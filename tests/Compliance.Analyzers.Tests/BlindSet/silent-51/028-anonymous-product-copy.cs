using System.Web.Services;

namespace Lakeside.Portal
{
    // texts of the public product pages in our own web shop (not sent to anybody)
    public class ProductCopyService : WebService
    {
        [WebMethod]
        public object GetProductPages()
        {
            return new object[]
            {
                new { Sku = "KY-200", Title = "Touring kayak 4.2 m", ShortDescription = "Stable hull, two hatches, paddle included.", FullDescription = "A kayak for long tours. The set contains the paddle, a spray deck and a dry bag." },
                new { Sku = "KY-210", Title = "Sea kayak 5.1 m", ShortDescription = "Rated best in test by three magazines.", FullDescription = "A slim kayak for rough water. Carbon version 3 kg lighter." },
                new { Sku = "PD-011", Title = "Paddle, carbon", ShortDescription = "Two parts, with feather adjustment.", FullDescription = "The blade angle can be changed in steps of 15 degrees." }
            };
        }

        [WebMethod]
        public object GetBanner()
        {
            return new { BannerKey = "home.banner.sale", BannerCaption = "Summer sale: kayaks 15% off", ButtonCaption = "Shop now" };
        }
    }
}
