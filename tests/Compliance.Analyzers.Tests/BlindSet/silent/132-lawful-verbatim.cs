namespace Old.Mailer
{
    public class LateLetter
    {
        public string Get(string name, DateTime d)
        {
            return @"Dear " + name + @",

your ""Oslo"" shelf was to arrive on Monday. The lorry broke down, and the new date is " + d.ToShortDateString() + @".
If you do not want to wait, we cancel the order and refund you in full.

Yours sincerely";
        }

        public string Zh(string name)
        {
            return name + @"您好：
您询问的""静音模式""请长按电源键三秒开启。
如仍有异响，请拍一段视频给我们，保修期内免费维修。";
        }
    }
}
