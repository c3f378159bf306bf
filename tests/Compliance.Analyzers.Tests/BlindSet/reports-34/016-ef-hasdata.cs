using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kowalski.Omnichannel.Data;

internal sealed class BuyerTemplateConfiguration : IEntityTypeConfiguration<BuyerTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerTemplate> b)
    {
        b.HasKey(x => new { x.Code, x.Culture });
        b.HasData(
            new BuyerTemplate { Code = "customs", Culture = "en", Subject = "Customs number needed",
                Body = "Dear %BuyerName%, the courier needs your EORI or tax number to clear the tuba. Please reply here." },
            new BuyerTemplate { Code = "d21", Culture = "en", Subject = "Your tuba",
                Body = "Dear %BuyerName%, %Discount% off mouthpieces for you alone: enter %CouponCode% before you pay." }, // expect: BSM1001|BSM1002
            new BuyerTemplate { Code = "d21", Culture = "zh-CN", Subject = "您的大号",
                Body = "尊敬的%BuyerName%，凭券码 %CouponCode% 买号嘴立减 %Discount%，仅限您本人使用。" }, // expect: BSM1002|BSM1001
            new BuyerTemplate { Code = "valve", Culture = "en", Subject = "Valve oil",
                Body = "Dear %BuyerName%, the valves were shipped dry. Please oil them before first use." },
            new BuyerTemplate { Code = "d30", Culture = "en", Subject = "Our little request",
                Body = "Dear %BuyerName%, as you were so pleased in your last message, do repeat those words as a review." }, // expect: BSM2003|BSM2006|BSM2002
            new BuyerTemplate { Code = "d30", Culture = "zh-CN", Subject = "回访",
                Body = "尊敬的%BuyerName%，如果您对大号满意，欢迎到页面写评价；若有不满请私信我们处理。" }); // expect: BSM2003
    }
}
