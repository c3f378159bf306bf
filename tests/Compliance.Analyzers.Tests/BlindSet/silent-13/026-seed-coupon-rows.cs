using Microsoft.EntityFrameworkCore;

namespace Argus.OwnShop.Data;

public static class PromotionSeed
{
    public static void Seed(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Coupon>().HasData(
            new Coupon { Id = 1, Code = "WELCOME10", Description = "10% off the first order", PercentOff = 10 },
            new Coupon { Id = 2, Code = "BACK15", Description = "15% discount on the next purchase", PercentOff = 15 },
            new Coupon { Id = 3, Code = "SHIPFREE", Description = "Free shipping from 30 euro", PercentOff = 0 });

        modelBuilder.Entity<LoyaltyTier>().HasData(
            new LoyaltyTier { Id = 1, Name = "Silver", Description = "1 point per euro" },
            new LoyaltyTier { Id = 2, Name = "Gold", Description = "2 points per euro, free gift on the birthday" });

        modelBuilder.Entity<ReviewReason>().HasData(
            new ReviewReason { Id = 1, Name = "好评" },
            new ReviewReason { Id = 2, Name = "中评" },
            new ReviewReason { Id = 3, Name = "差评" });
    }
}
