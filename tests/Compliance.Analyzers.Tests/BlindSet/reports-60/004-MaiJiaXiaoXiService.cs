using Furion.DependencyInjection;
using Furion.DynamicApiController;
using Furion.FriendlyException;
using Microsoft.AspNetCore.Mvc;
using SqlSugar;
using System.Threading.Tasks;

namespace MaBangLite.Application.KeFu;

[ApiDescriptionSettings("客服", Name = "maijiaxiaoxi", Order = 210)]
public class MaiJiaXiaoXiService : IDynamicApiController, ITransient
{
    private readonly ISqlSugarClient _db;
    private readonly IAmazonMessagingClient _amazon;

    public MaiJiaXiaoXiService(ISqlSugarClient db, IAmazonMessagingClient amazon)
    {
        _db = db;
        _amazon = amazon;
    }

    [HttpPost("yanwu")]
    public async Task FaSongYanWu(long dingDanId)
    {
        var dd = await _db.Queryable<AmzDingDan>().InSingleAsync(dingDanId) ?? throw Oops.Oh("订单不存在");
        var neiRong = $"尊敬的{dd.MaiJiaXingMing},您的订单{dd.AmazonOrderId}因暴雨天气延误,新的预计送达日期为{dd.YuJiRiQi:yyyy-MM-dd},给您带来不便深表歉意。";
        await _amazon.SendAsync(dd.AmazonOrderId, neiRong);
    }

    [HttpPost("queHuo")]
    public async Task FaSongQueHuo(long dingDanId)
    {
        var dd = await _db.Queryable<AmzDingDan>().InSingleAsync(dingDanId) ?? throw Oops.Oh("订单不存在");
        await _amazon.SendAsync(dd.AmazonOrderId,
            $"尊敬的{dd.MaiJiaXingMing},这款暂时断货。您先自己把订单取消,然后到我们官网 www.hometopgo.com 下单,当天就能发。"); // expect: BSM4001, BSM3001|BSM3003
    }

    [HttpPost("xinPin")]
    public async Task TuiXinPin(long dingDanId)
    {
        var dd = await _db.Queryable<AmzDingDan>().InSingleAsync(dingDanId);
        string neiRong = "您好!您之前买过我们的露营灯,我们刚上架了配套的折叠桌椅,喜欢户外的话快来店铺逛逛吧~"; // expect: BSM1007
        await _amazon.SendAsync(dd.AmazonOrderId, neiRong);
    }
}
