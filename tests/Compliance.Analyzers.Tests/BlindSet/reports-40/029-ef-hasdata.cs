using Microsoft.EntityFrameworkCore;

namespace Pandora.Erp.EntityFrameworkCore;

public class AutoReplyConfiguration : IEntityTypeConfiguration<AutoReply>
{
    public void Configure(EntityTypeBuilder<AutoReply> b)
    {
        b.ToTable("auto_reply");
        b.Property(x => x.Text).HasMaxLength(2000).HasComment("发给买家的文本");
        b.HasData(
            new AutoReply { Id = 1, Scene = "尺码不符", Text = "您好，尺码不合适可以免费换一次，请回复您需要的尺码。" },
            new AutoReply { Id = 2, Scene = "买家夸奖", Text = "您这么喜欢真是太好了！那就请到商品页留个五星吧。" }, // expect: BSM2003|BSM2002
            new AutoReply { Id = 3, Scene = "投诉质量", Text = "很抱歉，我们想以三十元购物卡的形式向您赔礼。" }, // expect: BSM1003|BSM1005
            new AutoReply { Id = 4, Scene = "询问批发", Text = "大货请直接汇款到我司对公账户，价格另谈。" }, // expect: BSM3003
            new AutoReply { Id = 5, Scene = "丢件", Text = "包裹确认丢失，我们已经为您安排重发，无需您做任何操作。" });
    }
}
