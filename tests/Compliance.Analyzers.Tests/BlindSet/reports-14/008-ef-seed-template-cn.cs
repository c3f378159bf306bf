using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace YunCang.Erp.Data.Configurations;

public class MaiJiaXinMuBanConfiguration : IEntityTypeConfiguration<MaiJiaXinMuBan>
{
    public void Configure(EntityTypeBuilder<MaiJiaXinMuBan> builder)
    {
        builder.ToTable("t_buyer_letter_tpl");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.NeiRong).HasMaxLength(2000).HasComment("站内信内容");

        builder.HasData(
            new MaiJiaXinMuBan { Id = 1, BiaoTi = "延迟发货", NeiRong = "您好，由于仓库盘点，您的保温杯将晚一天寄出，如不再需要请告知，我们全额退款。" },
            new MaiJiaXinMuBan { Id = 2, BiaoTi = "回访", NeiRong = "亲，杯子用得还习惯吗？晒图写评价，截图发给我们即可领取 8 美元红包。" }, // expect: BSM2001|BSM1004
            new MaiJiaXinMuBan { Id = 3, BiaoTi = "差评处理", NeiRong = "亲爱的顾客，看到您留的差评我们很难过，新杯子已经补发，能不能麻烦您把差评撤掉？" }, // expect: BSM2004
            new MaiJiaXinMuBan { Id = 4, BiaoTi = "老客", NeiRong = "老朋友回购一律八五折，下单前跟客服说一声就行。" }); // expect: BSM1001|BSM1006
    }
}

public class MaiJiaXinMuBan
{
    public int Id { get; set; }
    public string BiaoTi { get; set; } = "";
    public string NeiRong { get; set; } = "";
}
