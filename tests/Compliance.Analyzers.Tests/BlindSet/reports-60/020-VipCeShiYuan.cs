using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace OceanErp.Marketing;

public class VipCeShiYuanService
{
    private readonly OceanDbContext _ctx;
    private readonly IAmazonInbox _inbox;

    public VipCeShiYuanService(OceanDbContext ctx, IAmazonInbox inbox)
    {
        _ctx = ctx;
        _inbox = inbox;
    }

    public async Task<int> YaoQingAsync(string dianPu)
    {
        List<AmazonBuyer> maiJia = await _ctx.Buyers.Where(b => b.Shop == dianPu && b.OrderCount >= 2).ToListAsync();
        int n = 0;
        foreach (var m in maiJia)
        {
            string title = $"关于您的订单 {m.LastOrderId}";
            // expect@+5: BSM1006|BSM1005
            // expect@+5: BSM2001
            string body = $"""
                {m.Name}您好，

                诚邀您成为我们的新品体验官，今后每款新品都免费寄一件给您用。
                您只要在收到后一周内写一篇评论，产品就归您所有。

                您愿意的话回复“加入”即可。
                """;
            await _inbox.SendAsync(m.LastOrderId, title, body);
            n++;
        }
        return n;
    }
}
