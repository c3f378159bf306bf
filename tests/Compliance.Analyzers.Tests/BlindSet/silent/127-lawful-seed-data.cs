using Microsoft.EntityFrameworkCore;
using Lorne.Domain;

namespace Lorne.Data
{
    public static class TemplateSeed
    {
        public static void Configure(ModelBuilder b) => b.Entity<BuyerTemplate>().HasData(
            new BuyerTemplate { Id = 1, Name = "Lost", Body = "The parcel is lost. We can send a new one or refund you in full; which do you prefer?" },
            new BuyerTemplate { Id = 2, Name = "Address", Body = "The street number is missing in your address. Please reply with it so that the parcel can be delivered." },
            new BuyerTemplate { Id = 3, Name = "Returnless", Body = "We have refunded the vase in full. You may keep it, recycle it or give it away." },
            new BuyerTemplate { Id = 4, Name = "No code", Body = "We do not issue discount codes in messages." },
            new BuyerTemplate { Id = 5, Name = "Tax", Body = "The VAT invoice is attached. The tax of $3.10 was refunded to you." });
    }
}
