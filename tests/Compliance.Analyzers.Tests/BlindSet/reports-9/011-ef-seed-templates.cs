using Microsoft.EntityFrameworkCore;

namespace BrandHub.Data
{
    public class MessageTemplate
    {
        public int Id { get; set; }
        public string Name { get; set; }
        public string Subject { get; set; }
        public string Body { get; set; }
    }

    public class HubContext : DbContext
    {
        public DbSet<MessageTemplate> MessageTemplates { get; set; }

        protected override void OnModelCreating(ModelBuilder mb)
        {
            mb.Entity<MessageTemplate>().HasData(
                new MessageTemplate { Id = 1, Name = "Buyer.Undeliverable", Subject = "Your parcel came back",
                    Body = "Hello %Order.BuyerFirstName%, the carrier returned order %Order.AmazonId% to us. We have refunded you in full." },
                new MessageTemplate { Id = 2, Name = "Buyer.SecondSale", Subject = "Something for you",
                    Body = "Hello %Order.BuyerFirstName%, get %Discount.Amount% off your next order with coupon %Discount.CouponCode%." }, // expect: BSM1001|BSM1002
                new MessageTemplate { Id = 3, Name = "Buyer.Engraving", Subject = "Engraving for %Order.AmazonId%",
                    Body = "Please confirm the engraving text: %Item.Engraving%. We start work once you answer." },
                new MessageTemplate { Id = 4, Name = "Buyer.Club", Subject = "Join us",
                    Body = "Hello %Order.BuyerFirstName%, join our VIP tester club and receive new products before anyone else." }); // expect: BSM1006|BSM1007
        }
    }
}
