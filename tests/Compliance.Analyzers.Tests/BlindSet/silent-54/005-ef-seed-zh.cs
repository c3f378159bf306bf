using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lindenhof.Erp.Data.Configurations;

public class FuWuMoBanConfiguration : IEntityTypeConfiguration<FuWuMoBan>
{
    public void Configure(EntityTypeBuilder<FuWuMoBan> builder)
    {
        builder.ToTable("fuwu_moban");
        builder.HasData(
            new FuWuMoBan { Id = 1, Code = "TUIKUAN", Body = "尊敬的{buyer}，订单 {orderId} 已全额退款，款项将在三到五个工作日内原路退回。" },
            new FuWuMoBan { Id = 2, Code = "BUFA", Body = "尊敬的{buyer}，灯罩破损非常抱歉，我们已免费补发，预计 {date} 送达。" },
            new FuWuMoBan { Id = 3, Code = "YANCHI", Body = "尊敬的{buyer}，您的包裹在海关查验，预计晚到两天。如不愿等待，我们可为您取消订单并全额退款。" },
            new FuWuMoBan { Id = 4, Code = "FAPIAO", Body = "尊敬的{buyer}，您要的发票已可在“我的订单”中下载，税号已按您的要求更正。" },
            new FuWuMoBan { Id = 5, Code = "ZHEKOU", Body = "尊敬的{buyer}，很抱歉，我们不能通过消息提供折扣或优惠码。" },
            new FuWuMoBan { Id = 6, Code = "SHUOMING", Body = "尊敬的{buyer}，灯泡请使用 E14 接口、功率不超过 40 瓦的型号。" });
    }
}

public class FuWuMoBan
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public string Body { get; set; } = "";
}
