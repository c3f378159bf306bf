using System.Data;
using Dapper;
using Microsoft.Extensions.Hosting;

namespace Nordhaus.Commerce.Persistence.Seeding;

public sealed class MessageTemplateSeeder(IDbConnection connection) : IHostedService
{
    private const string InsertSql =
        "INSERT INTO buyer_message_template (code, locale, subject, body) VALUES (@Code, @Locale, @Subject, @Body) ON CONFLICT (code, locale) DO NOTHING";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var rows = new[]
        {
            new { Code = "ADDR_CHECK", Locale = "en-US", Subject = "Address needed for order {{order_id}}",
                  Body = "Dear {{buyer_name}}, the carrier cannot find your house number. Please reply with the full address so that we can ship." },
            new { Code = "POST_DELIVERY", Locale = "en-US", Subject = "Your lamp",
                  Body = "Dear {{buyer_name}}, use code {{coupon_code}} at checkout and save on your next lamp." }, // expect: BSM1002|BSM1001
            new { Code = "POST_DELIVERY", Locale = "zh-CN", Subject = "关于您的台灯",
                  Body = "尊敬的{{buyer_name}}，凭优惠码 {{coupon_code}} 再次下单可立减 {{amount}} 美元。" }, // expect: BSM1002|BSM1001
            new { Code = "REFUND_DONE", Locale = "zh-CN", Subject = "退款通知",
                  Body = "尊敬的{{buyer_name}}，订单 {{order_id}} 的款项 {{amount}} 美元已全额退回，请留意账户。" },
        };

        await connection.ExecuteAsync(InsertSql, rows);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
