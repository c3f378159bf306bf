using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Xingyao.Erp.Data;

/// <summary>亚马逊站内信模板种子数据</summary>
public class BuyerMessageTemplateConfiguration : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> builder)
    {
        builder.ToTable("BuyerMessageTemplates");
        builder.HasData(
            new BuyerMessageTemplate { Id = 1, Title = "地址确认", Body = "尊敬的顾客，您的地址缺少门牌号，请回复完整地址以便我们发货。" },
            new BuyerMessageTemplate { Id = 2, Title = "老客回馈", Body = "尊敬的顾客，即日起老顾客复购立减 20%，欢迎选购。" }, // expect: BSM1001|BSM1006
            new BuyerMessageTemplate { Id = 3, Title = "赔付", Body = "尊敬的顾客，商品虽无问题，我们仍愿另外支付您一笔补偿金，以表心意。" }, // expect: BSM1003
            new BuyerMessageTemplate { Id = 4, Title = "会员", Body = "尊敬的顾客，注册成为我们的会员即可累积积分，兑换好礼。" }, // expect: BSM1006|BSM1005
            new BuyerMessageTemplate { Id = 5, Title = "补寄", Body = "尊敬的顾客，缺少的螺丝包已免费补寄，预计三天内送达。" });
    }
}

public class BuyerMessageTemplate
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public string Body { get; set; } = "";
}
