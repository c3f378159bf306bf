using Furion.DynamicApiController;
using Microsoft.AspNetCore.Mvc;

namespace Kjds.Web.Services;

[ApiDescriptionSettings("客服", Tag = "站内信")]
public class ZhanNeiXinAppService : IDynamicApiController
{
    private readonly IXinShiSender _sender;
    public ZhanNeiXinAppService(IXinShiSender sender) => _sender = sender;

    /// <summary>批量给买家发信</summary>
    [HttpPost]
    public async Task<int> PiLiangFaSong([FromBody] string[] orderIds)
    {
        var n = 0;
        foreach (var id in orderIds)
        {
            await _sender.SendToBuyerAsync(new XinShi
            {
                OrderId = id,
                Title = "关于您购买的蓝牙耳机",
                Content = "亲爱的朋友，耳机若有任何问题请不要在评论里说，私信我们即可解决。", // expect: BSM2003
            });
            await _sender.SendToBuyerAsync(new XinShi
            {
                OrderId = id,
                Title = "会员福利：耳机第二件半价", // expect: BSM1001|BSM1007|BSM1006
                Content = "亲爱的朋友，耳机的固件可在机身长按五秒后自动更新。",
            });
            n++;
        }
        return n;
    }
}
