using System;

namespace JuLiang.KeFuBot
{
    /// <summary>机器人随机话术，避免内容完全一样被判定为群发</summary>
    public class HuaShuPool
    {
        private static readonly Random Rnd = new Random();

        // 催评话术 - 2024.03 运营组更新
        private static readonly string[] CuiPing =
        {
            "您好，东西用得还好吗？晒图评价后联系我，送您一个同款保护套。", // expect: BSM2001
            "您好，写几句使用感受吧，上传评价就能领5美元红包哦。", // expect: BSM2001
            "您好，给个五颗星支持一下小店吧，拜托拜托！", // expect: BSM2002
        };

        private static readonly string[] TuiHuo = new[]
        {
            "您好，退货标签已经生成，请打印后贴在箱子外面，运费由我们承担。",
            "您好，仓库已收到退货，退款今天提交，预计三到五个工作日到账。",
            "您好，请问退货时充电器是否一并寄回？仓库没有找到，需要您确认一下才能继续处理退款。",
        };

        private static readonly string[] ZengPin = new string[]
        {
            "您好，店庆期间给您准备了一份小礼物，回复颜色即可免费领取。", // expect: BSM1005
            "您好，本店新款无线耳机上架啦，欢迎来店里逛逛。", // expect: BSM1007
        };

        public string Next(string leiXing)
        {
            var pool = leiXing == "cp" ? CuiPing : leiXing == "zp" ? ZengPin : TuiHuo;
            lock (Rnd)
            {
                return pool[Rnd.Next(pool.Length)];
            }
        }
    }
}
