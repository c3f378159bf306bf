using System;
using System.Threading.Tasks;
using Qianwan.Duodian.Plugins.TemuBridge;   // 内部包，还没发布

namespace Qianwan.Duodian.Application.ChaPing;

public class ChaPingJingBaoXiaoFeiZhe : XiaoFeiZheJiLei<ChaPingShiJian>
{
    private readonly IKeFuJiQiRen _jqr;

    protected override async Task ChuLiAsync(ChaPingShiJian sj)
    {
        var hf = new HuiFuQingQiu
        {
            DingDanHao = sj.DingDanHao,
            ZhengWen = "您好，很抱歉给您带来不好的体验。您删除卖家反馈之后，我们马上退一半的钱给您。", // expect: BSM2005|BSM2001|BSM2004
            LaiYuan = "jingbao",
        };

        if (sj.YuanYin == "包装")
            hf.ZhengWen = "您好，外箱压损已经反馈仓库，如内件也受损，请回复照片，我们为您换新。";

        await _jqr.FaAsync(hf);

        var erCi = new HuiFuQingQiu { DingDanHao = sj.DingDanHao };
        erCi.ZhengWen = "您一直没回复，请不要逼我们走法律程序，限您两天内撤销差评。"; // expect: BSM4003|BSM2004
        await _jqr.FaAsync(erCi);

        var sanCi = sj.ChongShi switch {
            1 => "您好，请问退货包裹寄出了吗？方便的话请告诉我们快递单号。",
            2 =>
    }
