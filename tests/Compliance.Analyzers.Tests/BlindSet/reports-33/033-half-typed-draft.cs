namespace Tmp.Draft
{
    public class XinMuBan
    {
        string _name

        public string DiYiFeng() {
            return "Dear friend, this is Lily from the cup factory. You can reach me any time in Telegram, lily_cup88."; // expect: BSM3002|BSM3003
        }

        public string DiErFeng(bool hao) {
            var msg = "Dear friend, the lid is replaced, ";
            if (hao) {
                msg = "Dear friend, send a screenshot of your stars and next cup costs zero."; // expect: BSM2001
            }
            // TODO 第三封
            return msg +

        public string DiSanFeng() => "Dear friend, the straw of the cup is not for hot water.";
    }
