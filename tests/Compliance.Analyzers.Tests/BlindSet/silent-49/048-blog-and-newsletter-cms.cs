using System.Collections.Generic;

namespace Plume.Cms.Demo;

public static class DemoBlog
{
    public static List<BlogPost> Posts() => new()
    {
        new BlogPost
        {
            Title = "Why coupons hurt small shops",
            Teaser = "Every discount trains customers to wait. A look at two years of coupon data.",
            Content = "In 2021 the average shop gave 18% off. Margins fell, and the buyers who came for the coupon did not come back.",
        },
        new BlogPost
        {
            Title = "Fake reviews on marketplaces",
            Teaser = "How sellers trade gift cards for five stars, and how platforms find them.",
            Content = "Sellers put cards into parcels that promise a refund through PayPal for a positive review. Amazon removes such listings.",
        },
        new BlogPost
        {
            Title = "WhatsApp in retail",
            Teaser = "Florists take orders in chats. Does it scale?",
            Content = "Thanks to catalogues inside WhatsApp a florist in Lyon sells forty bouquets a day without a web shop.",
        },
    };
}

public class BlogPost { public string Title { get; set; } = ""; public string Teaser { get; set; } = ""; public string Content { get; set; } = ""; }
