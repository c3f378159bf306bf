using System;
using Microsoft.EntityFrameworkCore;

namespace Nordlys.Webshop.Data
{
    public class WebshopContext : DbContext
    {
        public DbSet<Discount> Discounts => Set<Discount>();
        public DbSet<FaqEntry> Faq => Set<FaqEntry>();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Discount>().HasData(
                new Discount { Id = 1, Code = "WELCOME10", Description = "10% off the first order in the web shop", Percent = 10 },
                new Discount { Id = 2, Code = "FRIENDS15", Description = "15% off for friends of the house", Percent = 15 },
                new Discount { Id = 3, Code = "BEESWAX", Description = "Newsletter readers, autumn, 20% off beeswax", Percent = 20 });

            modelBuilder.Entity<FaqEntry>().HasData(
                new FaqEntry { Id = 1, Question = "Do you have gift cards?", Answer = "Yes, our web shop sells gift cards from 20 to 200 euros." },
                new FaqEntry { Id = 2, Question = "How do I use a code?", Answer = "Type your code into the field above the total in the checkout of nordlys-candles.example." });
        }
    }

    public class Discount
    {
        public int Id { get; set; }
        public string Code { get; set; }
        public string Description { get; set; }
        public int Percent { get; set; }
    }

    public class FaqEntry
    {
        public int Id { get; set; }
        public string Question { get; set; }
        public string Answer { get; set; }
    }
}
