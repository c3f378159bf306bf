using Microsoft.EntityFrameworkCore;

namespace OmniDesk.Data
{
    public class MsgTpl { public int Id { get; set; } public string Key { get; set; } public string Channel { get; set; } public string Body { get; set; } }

    public class DeskContext : DbContext
    {
        public DbSet<MsgTpl> BuyerMessageTemplates { get; set; }

        protected override void OnModelCreating(ModelBuilder b)
        {
            b.Entity<MsgTpl>().HasData(
                new MsgTpl { Id = 1, Key = "size_swap", Channel = "amazon", Body = "Hi {{first_name}}, we sent the boots in 42 today. Please use the label in Your Orders to return the 41." },
                new MsgTpl { Id = 2, Key = "xmas", Channel = "amazon", Body = "Hi {{first_name}}, Santa hid {{coupon_code}} in our sleigh for you, redeem it before the 24th." }, // expect: BSM1002
                new MsgTpl { Id = 3, Key = "stars", Channel = "amazon", Body = "Hi {{first_name}}, anything under 5 stars hurts a small cobbler like us, so please pick the fifth one." }, // expect: BSM2002
                new MsgTpl { Id = 4, Key = "partial", Channel = "amazon", Body = "Hi {{first_name}}, take back your return request and keep the boots, we hand you {{amount}} for it." }, // expect: BSM1003
                new MsgTpl { Id = 5, Key = "partial_ok", Channel = "amazon", Body = "Hi {{first_name}}, the laces were missing, so we refunded {{amount}} of this order through Amazon." },
                new MsgTpl { Id = 6, Key = "new_season", Channel = "amazon", Body = "Hi {{first_name}}, the spring boots have just landed in our shop, be the first to wear them." }); // expect: BSM1007
        }
    }
}
