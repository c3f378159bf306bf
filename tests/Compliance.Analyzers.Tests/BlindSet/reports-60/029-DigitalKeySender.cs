using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace RuanJian.Shop;

public class JiHuoMaFaSong
{
    private readonly IMessagingApi _api;
    private readonly List<string> _zhanDian;

    public JiHuoMaFaSong(IMessagingApi api, List<string> zhanDian)
    {
        _api = api;
        _zhanDian = zhanDian;
    }

    public async Task FaMaAsync(string orderId, string key)
    {
        var req = new CreateDigitalAccessKeyRequest(
            text: $"Hello, your activation key is {key}. Open the software, choose Help > Activate and paste it.");
        await _api.CreateDigitalAccessKeyAsync(orderId, _zhanDian, req);
    }

    public async Task FaMaV2Async(string orderId, string key)
    {
        var req = new CreateDigitalAccessKeyRequest
        {
            Text = $"Hello, your activation key is {key}. " +
                   "Want to upgrade? The Pro edition is half price for old users, only this week." // expect: BSM1001|BSM1007
        };
        await _api.CreateDigitalAccessKeyAsync(orderId, _zhanDian, req);
    }

    public async Task QueRenAsync(string orderId)
    {
        await _api.CreateConfirmOrderDetailsAsync(orderId, _zhanDian, new CreateConfirmOrderDetailsRequest
        {
            Text = "Hello, <b>which license do you need</b>, Windows or Mac? We send the key after your answer." // expect: BSM5002
        });
    }
}
