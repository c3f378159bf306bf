namespace QingGan.FenXi
{
    public class QingGanFenLei
    {
        static readonly string[] haoPingCi = { "质量很好", "物超所值", "推荐购买", "五星好评", "包装精美" };
        static readonly string[] chaPingCi = { "质量差", "退款", "差评", "不值这个价", "客服态度恶劣" };

        public int DaFen(string pinglun)
        {
            int fen = 0;
            foreach (var c in haoPingCi) if (pinglun.Contains(c)) fen++;
            foreach (var c in chaPingCi) if (pinglun.Contains(c)) fen--;
            return fen;
        }

        public string BiaoQian(int fen) => fen > 0 ? "好评" : fen < 0 ? "差评" : "中评";
    }
}
