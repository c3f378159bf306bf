using Microsoft.EntityFrameworkCore;

namespace BaoTong.Oms.Data;

public class OmsDbContext : DbContext
{
    public DbSet<NoticeTemplate> NoticeTemplates => Set<NoticeTemplate>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<NoticeTemplate>().HasData(
            new { Id = 1, Code = "DELAY", Body = "{客户}您好，订单 {单号} 遇暴雪停运，预计晚四天送达。您可以继续等待，也可以回复我们取消，我们全额退款。" },
            new { Id = 2, Code = "LOST", Body = "{客户}您好，承运商确认订单 {单号} 的包裹遗失，我们已全额退款，钱款原路退回。" },
            new { Id = 3, Code = "ADDRESS", Body = "{客户}您好，订单 {单号} 的地址没有写门牌号，派送员找不到您家，请在本消息里回复楼号和房间号以便送货。" },
            new { Id = 4, Code = "WARRANTY", Body = "{客户}您好，订单 {单号} 的电钻保修两年，保修期内电机故障免费维修，保修卡见附件。" },
            new { Id = 5, Code = "PART", Body = "{客户}您好，缺少的手柄已免费补寄，约五天后送到，原来的机器不用退。" },
            new { Id = 6, Code = "NO_GIFT", Body = "{客户}您好，您询问的赠品我们无法提供，这款商品的包装内只含说明书和充电线。" });
    }
}

public class NoticeTemplate
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public string Body { get; set; } = "";
}
