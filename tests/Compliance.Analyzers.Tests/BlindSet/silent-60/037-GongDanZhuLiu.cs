using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using SqlSugar;

namespace Kuafu.CustomerService.Engine
{
    [SugarTable("kf_gongdan_mingxi", "工单明细:评价、优惠券、退款")]
    public class GongDanMingXi
    {
        [SugarColumn(IsPrimaryKey = true, IsIdentity = true)]
        public long Id { get; set; }

        [SugarColumn(ColumnDescription = "买家要求:改评换退款/要优惠券/要联系方式")]
        public string YaoQiu { get; set; }

        [SugarColumn(ColumnDescription = "处理结果")]
        public string JieGuo { get; set; }

        public string DingDanHao { get; set; }
        public decimal TuiKuanJinE { get; set; }
    }

    public class GongDanZhuLiu
    {
        private readonly ISqlSugarClient _db;
        private readonly IAmazonMessageChannel _channel;
        private readonly ILogger<GongDanZhuLiu> _logger;

        public GongDanZhuLiu(ISqlSugarClient db, IAmazonMessageChannel channel, ILogger<GongDanZhuLiu> logger)
        {
            _db = db;
            _channel = channel;
            _logger = logger;
        }

        public async Task<IReadOnlyList<string>> JiaoYanAsync(string caoGao)
        {
            var cuoWu = new List<string>();
            if (caoGao.Contains("五星")) cuoWu.Add("草稿疑似索要五星评价，请删除相关语句");
            if (caoGao.Contains("优惠码")) cuoWu.Add("草稿含优惠码，亚马逊不允许发送");
            if (caoGao.Contains("微信")) cuoWu.Add("草稿含微信号，请改为“请直接回复本消息”");
            if (caoGao.Length > 2000) cuoWu.Add("草稿超过2000字");

            if (cuoWu.Any())
            {
                _logger.LogWarning("草稿被拦截：{CuoWu}", string.Join(";", cuoWu));
            }
            await Task.CompletedTask;
            return cuoWu;
        }

        public async Task TuiKuanAsync(GongDanMingXi m)
        {
            if (m.TuiKuanJinE <= 0)
                throw new ArgumentOutOfRangeException(nameof(m), "退款金额必须大于0，如要送礼品卡请走内部审批，不得直接承诺买家");

            await _channel.ReplyToBuyerAsync(m.DingDanHao,
                $"您好，鞋底开胶属于质量问题，订单{m.DingDanHao}已退款{m.TuiKuanJinE:0.00}美元，三到五个工作日内到您的付款卡。");
            m.JieGuo = "已退款";
            await _db.Updateable(m).ExecuteCommandAsync();
        }

        public async Task HuanHuoAsync(GongDanMingXi m, string yingWenDanHao)
        {
            await _channel.ReplyToBuyerAsync(m.DingDanHao,
                $"Hello, the left shoe of order {m.DingDanHao} was size 42 and the right 41, this is our mistake. "
                + $"A correct pair is on the way with tracking {yingWenDanHao}. "
                + "Please put the return label (attached) on the old box and give it to the driver.");
            m.JieGuo = "已换货";
            await _db.Updateable(m).ExecuteCommandAsync();
        }

        public async Task JuJueAsync(GongDanMingXi m)
        {
            var huiFu = m.YaoQiu switch
            {
                "要优惠券" => "您好，很遗憾，我们不能给单个买家发优惠券，订单金额无法再调整。",
                "要联系方式" => "您好，平台不允许留手机号或者微信，鞋子尺码的问题在这里告诉我们就行。",
                "要赠品" => "您好，鞋油是单独销售的商品，不随鞋附赠。",
                _ => "您好，订单" + m.DingDanHao + "的申请超出30天退货期限，亚马逊页面已无法提交退货；如属质量问题，请回复照片。",
            };
            await _channel.ReplyToBuyerAsync(m.DingDanHao, huiFu);
            m.JieGuo = "已拒绝";
            await _db.Updateable(m).ExecuteCommandAsync();
        }
    }
}
