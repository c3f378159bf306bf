using Furion.DynamicApiController;
using Furion.FriendlyException;
using Mapster;
using Microsoft.AspNetCore.Mvc;
using SqlSugar;

namespace LingXun.Application.GongDan;

/// <summary>售后工单</summary>
[ApiDescriptionSettings("售后", Order = 20)]
public class ShouhouGongdanService : IDynamicApiController, ITransient
{
    private readonly ISqlSugarClient _db;
    private readonly IBuyerMessageGateway _gateway;

    public ShouhouGongdanService(ISqlSugarClient db, IBuyerMessageGateway gateway)
    {
        _db = db;
        _gateway = gateway;
    }

    /// <summary>自动回复</summary>
    [HttpPost]
    public async Task<bool> AutoReply(long gongdanId)
    {
        var gd = await _db.Queryable<Gongdan>().InSingleAsync(gongdanId)
                 ?? throw Oops.Oh("工单不存在");

        string huifu;
        if (gd.Leixing == GongdanLeixing.PoSun)
        {
            huifu = $"您好，收到您发来的照片了，订单 {gd.OrderNo} 的灯罩确实在运输中碎裂。我们已安排重发，旧件不用寄回。";
        }
        else if (gd.Leixing == GongdanLeixing.ChaPing)
        {
            huifu = $"您好，订单 {gd.OrderNo} 的问题我们已经处理好了，麻烦您抽空把那条一星的评论撤下来，感激不尽。"; // expect: BSM2004
        }
        else if (gd.Leixing == GongdanLeixing.TuiKuan)
        {
            huifu = "您好，平台退款到账太慢，您把支付宝或者PayPal账号发过来，我们财务当天就把钱打给您。"; // expect: BSM1004|BSM3003|BSM3004
        }
        else
        {
            huifu = $"您好，关于订单 {gd.OrderNo}，请告诉我们指示灯显示什么颜色，我们好判断是电源还是主板的问题。";
        }

        var ok = await _gateway.ReplyAsync(gd.ThreadId, huifu);
        if (!ok)
        {
            throw Oops.Bah("回复失败，请稍后重试");
        }

        gd.Zhuangtai = GongdanZhuangtai.YiHuifu;
        gd.HuifuShijian = DateTime.Now;
        await _db.Updateable(gd).UpdateColumns(x => new { x.Zhuangtai, x.HuifuShijian }).ExecuteCommandAsync();
        return true;
    }

    /// <summary>分页</summary>
    public async Task<SqlSugarPagedList<GongdanOutput>> Page([FromQuery] GongdanInput input)
    {
        return await _db.Queryable<Gongdan>()
            .WhereIF(!string.IsNullOrEmpty(input.OrderNo), x => x.OrderNo.Contains(input.OrderNo))
            .Select<GongdanOutput>()
            .ToPagedListAsync(input.Page, input.PageSize);
    }
}
