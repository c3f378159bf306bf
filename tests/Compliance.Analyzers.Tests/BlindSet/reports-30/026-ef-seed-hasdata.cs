using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ordis.Persistence.Configurations;

public class BuyerMessageTemplateConfiguration : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> builder)
    {
        builder.ToTable("BuyerMessageTemplates");
        builder.HasKey(t => t.Id);
        builder.HasData(
            new BuyerMessageTemplate { Id = 1, Code = "RETURN_INFO", Body = "To complete your return we need the serial number printed under the base." },
            new BuyerMessageTemplate { Id = 2, Code = "CARE_EN", Body = "The first two hundred customers to leave feedback this month take part in a prize draw for an e-bike." }, // expect: BSM2001|BSM1006
            new BuyerMessageTemplate { Id = 3, Code = "CARE_ZH", Body = "尊敬的顾客，本店周年庆活动现已开启，全场新品等您选购。" }, // expect: BSM1007|BSM1001
            new BuyerMessageTemplate { Id = 4, Code = "VIDEO", Body = "You will find the assembly film on our channel: youtube.com/@ordis-garden." }, // expect: BSM3001
            new BuyerMessageTemplate { Id = 5, Code = "PART_ZH", Body = "尊敬的顾客，缺少的螺丝包已于今日免费补寄。" });
    }
}
