using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using System.Linq;

namespace Yinian.Dingzhi;

public class DingzhiQueren
{
    private readonly AmazonConnection _conn;

    public DingzhiQueren(AmazonConnection conn) => _conn = conn;

    public async Task<bool> SendAsync(DingzhiDan dan)
    {
        var wenti = dan.Wenti.ToList();
        var text = string.Empty;
        if (wenti.Contains(DingzhiWenti.WenziTaichang))
        {
            text = $"您好，订单 {dan.OrderId} 的刻字共二十六个字母，挂坠最多刻十六个，请回复缩短后的文字。";
        }
        else if (wenti.Contains(DingzhiWenti.YouTeshuFuhao))
        {
            text = $"Hello, the heart sign in your text can not be engraved. Shall we replace it with a star, or leave it out? Order {dan.OrderId}.";
        }
        else if (wenti.Contains(DingzhiWenti.ZhaopianMohu))
        {
            text = $"Hello, the photo for the mug is only 200 pixels, print will be not clear. Please send a bigger picture by replying here, so we can go on with order {dan.OrderId}.";
        }
        else if (wenti.Contains(DingzhiWenti.Shengri))
        {
            text = $"您好，您定制的是生日星座盘，请提供要印在盘面上的出生日期和城市，用于排版，订单 {dan.OrderId}。";
        }

        if (text.Length == 0 || text.Length > 800)
        {
            return false;
        }

        return await _conn.Messaging.ConfirmCustomizationDetailsAsync(dan.OrderId, new CreateConfirmCustomizationDetailsRequest { Text = text });
    }
}
