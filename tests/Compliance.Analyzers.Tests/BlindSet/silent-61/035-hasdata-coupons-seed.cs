using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OwnStore.Web.Data;

public class DiscountConfiguration : IEntityTypeConfiguration<StoreDiscount>
{
    public void Configure(EntityTypeBuilder<StoreDiscount> b)
    {
        b.ToTable("StoreDiscounts");
        b.Property(x => x.Description).HasMaxLength(200).HasComment("shown in the admin grid of our web store, e.g. 10% off the first order");
        b.HasData(
            new StoreDiscount { Id = 1, Code = "WELCOME10", Description = "10% off the first order in the web store", Percent = 10 },
            new StoreDiscount { Id = 2, Code = "FREESHIP", Description = "Free shipping over 50", Percent = 0 },
            new StoreDiscount { Id = 3, Code = "VIP15", Description = "15% for loyalty members", Percent = 15 },
            new StoreDiscount { Id = 4, Code = "SHENGRI", Description = "生日券, 满一百减二十", Percent = 20 });
    }
}

public class StoreDiscount
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public string Description { get; set; } = "";
    public int Percent { get; set; }
}
