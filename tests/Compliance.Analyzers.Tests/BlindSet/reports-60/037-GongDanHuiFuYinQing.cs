using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using SqlSugar;

namespace Kuafu.CustomerService.Engine
{
    [SugarTable("kf_gongdan", "客服工单")]
    public class GongDan
    {
        [SugarColumn(IsPrimaryKey = true, IsIdentity = true)]
        public long Id { get; set; }

        [SugarColumn(ColumnDescription = "亚马逊订单号", Length = 19)]
        public string DingDanHao { get; set; }

        [SugarColumn(ColumnDescription = "买家昵称", Length = 100)]
        public string MaiJia { get; set; }

        [SugarColumn(ColumnDescription = "站点")]
        public string ZhanDian { get; set; }

        [SugarColumn(ColumnDescription = "问题类型")]
        public string LeiXing { get; set; }

        [SugarColumn(ColumnDescription = "0待回复 1已回复 2关闭")]
        public int ZhuangTai { get; set; }
    }

    public class GongDanHuiFuYinQing
    {
        private readonly ISqlSugarClient _db;
        private readonly IMemoryCache _cache;
        private readonly IAmazonMessageChannel _channel;
        private readonly ILogger<GongDanHuiFuYinQing> _logger;

        private readonly Dictionary<string, Func<GongDan, bool, string>> _huaShu;

        public GongDanHuiFuYinQing(ISqlSugarClient db, IMemoryCache cache, IAmazonMessageChannel channel, ILogger<GongDanHuiFuYinQing> logger)
        {
            _db = db;
            _cache = cache;
            _channel = channel;
            _logger = logger;
            _huaShu = new Dictionary<string, Func<GongDan, bool, string>>(StringComparer.OrdinalIgnoreCase)
            {
                ["chicun"] = ChiCun,
                ["posun"] = PoSun,
                ["manyi"] = ManYi,
                ["jianjia"] = JianJia,
            };
        }

        public async Task YunXingAsync(CancellationToken ct)
        {
            var daiHuiFu = await _db.Queryable<GongDan>()
                .Where(g => g.ZhuangTai == 0)
                .OrderBy(g => g.Id)
                .Take(200)
                .ToListAsync(ct);

            foreach (var g in daiHuiFu.Where(g => _huaShu.ContainsKey(g.LeiXing)))
            {
                if (_cache.TryGetValue(g.DingDanHao, out _)) continue;

                var zhongWen = g.ZhanDian == "CN" || g.ZhanDian == "SG";
                var neiRong = _huaShu[g.LeiXing](g, zhongWen);
                await _channel.ReplyToBuyerAsync(g.DingDanHao, neiRong, ct);

                g.ZhuangTai = 1;
                await _db.Updateable(g).UpdateColumns(x => x.ZhuangTai).ExecuteCommandAsync(ct);
                _cache.Set(g.DingDanHao, true, TimeSpan.FromHours(12));
                _logger.LogInformation("工单 {Id} 已自动回复买家", g.Id);
            }
        }

        private static string ChiCun(GongDan g, bool zhongWen) => zhongWen
            ? $"{g.MaiJia}您好，鞋垫按脚长选码，脚长25厘米对应40码；订单{g.DingDanHao}可以换一次码，运费我们出。"
            : $"Hello {g.MaiJia}, please measure your foot, 25 cm is EU 40. You can exchange order {g.DingDanHao} one time, we pay the shipping.";

        private static string PoSun(GongDan g, bool zhongWen)
        {
            if (zhongWen)
            {
                return $"{g.MaiJia}您好，照片显示外壳已经裂开，订单{g.DingDanHao}今天全额退款，坏件您自行处理即可。";
            }

            return $"Hello {g.MaiJia}, the case is broken as we see on your photo. "
                 + $"We refund order {g.DingDanHao} today in full. "
                 + "When the money arrives, please go back to the product page and rewrite your old bad comment in a better way."; // expect: BSM2004
        }

        private static string ManYi(GongDan g, bool zhongWen) => zhongWen
            ? $"{g.MaiJia}您好，很高兴您喜欢！介绍一位朋友来买，您和朋友各得一双袜子。" // expect: BSM1006|BSM1005
            : $"Hello {g.MaiJia}, so happy you love it! Tell a friend to buy it and both of you will get a pair of socks from us."; // expect: BSM1006|BSM1005

        private static string JianJia(GongDan g, bool zhongWen) => zhongWen
            ? $"{g.MaiJia}您好，单买一双没法便宜，价格以商品页为准。"
            : $"Hello {g.MaiJia}, we can not make the price lower for one pair, please see the price on the page.";
    }
}
