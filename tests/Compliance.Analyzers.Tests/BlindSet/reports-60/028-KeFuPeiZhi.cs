using System.Collections.Generic;
using System.Text.Json;

namespace AiKeFu.Config
{
    public sealed class PingTaiHuiFu
    {
        public string PingTai { get; init; }
        public string ChangJing { get; init; }
        public string[] HuaShu { get; init; }
    }

    public static class MoRenPeiZhi
    {
        public static IEnumerable<PingTaiHuiFu> Amazon()
        {
            yield return new PingTaiHuiFu
            {
                PingTai = "amazon", ChangJing = "售前_适配",
                HuaShu = new[]
                {
                    "亲,这款贴膜适合2022款和2023款平板,2021款尺寸不一样,不建议购买哦。",
                    "亲,支架最大承重是8公斤。",
                }
            };
            yield return new PingTaiHuiFu
            {
                PingTai = "amazon", ChangJing = "售中_催促",
                HuaShu = new[]
                {
                    "亲,仓库爆单了,您要是不急就再等三天;着急的话我们马上给您取消并退款。",
                    "亲,要不您这边点取消吧,我们取消会影响店铺绩效的。", // expect: BSM4001
                }
            };
            yield return new PingTaiHuiFu
            {
                PingTai = "amazon", ChangJing = "售后_情绪",
                HuaShu = new[]
                {
                    "亲,消消气,给您补偿一个无线鼠标当礼物,这事就算过去了好不好?", // expect: BSM1005|BSM1003
                    "亲,照片已收到,裂痕是运输造成的,现在就给您办理退款。",
                }
            };
        }

        public static string ToJson() => JsonSerializer.Serialize(Amazon());
    }
}
