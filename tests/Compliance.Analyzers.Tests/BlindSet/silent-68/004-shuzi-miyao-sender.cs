using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;
using SqlSugar;

namespace Qiaofu.SpApi.Shuzi;

public class ShuziMiyaoSender
{
    private readonly AmazonConnection _conn;
    private readonly ISqlSugarClient _db;
    private readonly ILogger<ShuziMiyaoSender> _log;

    public ShuziMiyaoSender(AmazonConnection conn, ISqlSugarClient db, ILogger<ShuziMiyaoSender> log)
    {
        _conn = conn;
        _db = db;
        _log = log;
    }

    public async Task FasongAsync(string orderId)
    {
        var key = await _db.Queryable<Miyao>().Where(x => x.OrderId == null).FirstAsync();
        if (key == null)
        {
            _log.LogError("激活码库存不足，订单 {OrderId} 无法发码", orderId);
            return;
        }

        var ok = await _conn.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
        {
            Text = $"Your activation code of the photo software is {key.Code}. Open the program, choose Register, type in the code and press OK. The code works on two computers."
        });

        if (ok)
        {
            key.OrderId = orderId;
            await _db.Updateable(key).UpdateColumns(x => x.OrderId).ExecuteCommandAsync();
        }
    }

    public Task ChongfaAsync(string threadId, string code)
    {
        var text = $"您好，您反映的“代码已被使用”是因为旧电脑没有注销。我们重新生成了一个激活码：{code}，请在软件的注册页面输入。";
        return new ThreadClient(_conn).ReplyAsync(threadId, text);
    }

    public Task PeiduiAsync(string threadId)
    {
        var text = "Hello, the pairing code of the headset is 0000. If the phone shows error code E12, delete the old device in Bluetooth list and pair again.";
        return new ThreadClient(_conn).ReplyAsync(threadId, text);
    }
}
