using Microsoft.EntityFrameworkCore;

namespace Yunfan.Db;

public class TemplateSeeder(YunfanDb db)
{
    public async Task RunAsync(CancellationToken ct = default)
    {
        if (await db.ReplyTemplates.AnyAsync(ct)) return;

        db.ReplyTemplates.AddRange(
            new ReplyTemplate
            {
                Code = "AMZ_ADDR",
                Platform = "Amazon",
                Content = "您好，快递说订单{OrderNo}的地址缺门牌号，麻烦补充一下，我们好安排派送。"
            },
            new ReplyTemplate
            {
                Code = "AMZ_NEGA",
                Platform = "Amazon",
                Content = "您好，看到您给的店铺反馈了，撤销它的话我们转您十刀当辛苦费。" // expect: BSM2005|BSM2001|BSM1004
            },
            new ReplyTemplate
            {
                Code = "AMZ_TRIAL",
                Platform = "Amazon",
                Content = "您好，诚邀您成为我们的测评官，以后出新品您先免费拿！" // expect: BSM1006|BSM2001|BSM1005
            },
            new ReplyTemplate
            {
                Code = "AMZ_RETURN",
                Platform = "Amazon",
                Content = "您好，退货标签已在您的账户里，打印后贴在箱子外面，收到后我们当天退款。"
            });

        await db.SaveChangesAsync(ct);
    }
}
