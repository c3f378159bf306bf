using System;
using Microsoft.EntityFrameworkCore;

namespace Lumen.Data
{
    public class LumenContext : DbContext
    {
        public DbSet<Coupon> Coupons { get; set; }
        public DbSet<ReviewReason> ReviewReasons { get; set; }

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Coupon>().HasData(
                new Coupon { Id = 1, Code = "WELCOME10", Description = "10% off the first order in the web shop", Percent = 10 },
                new Coupon { Id = 2, Code = "FREEBULB", Description = "Free spare bulb from 50 EUR", Percent = 0 },
                new Coupon { Id = 3, Code = "LAOKE88", Description = "老客户八八折，官网专用", Percent = 12 });

            modelBuilder.Entity<ReviewReason>().HasData(
                new ReviewReason { Id = 1, Label = "Fake review" },
                new ReviewReason { Id = 2, Label = "Review contains contact details" },
                new ReviewReason { Id = 3, Label = "Review was paid for with a gift card" },
                new ReviewReason { Id = 4, Label = "好评返现" });
        }
    }
}
