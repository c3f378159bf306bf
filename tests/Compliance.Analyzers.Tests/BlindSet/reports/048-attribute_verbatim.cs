namespace HuiTong.Amazon.Templates
{
    [LetterTemplate(Code = "T1", Text = @"您好：
您的包裹在清關，請提供統一編號。")]
    public partial class ClearanceLetter : LetterBase
    {
        public override bool NeedAttachment { get { return false; } }
    }

    // expect@+2: BSM1004|BSM3003
    [LetterTemplate(Code = "T2", Text = @"您好：
差額的部分我們用街口支付退給您，請不要走亞馬遜退款。")]
    public partial class DifferenceLetter : LetterBase
    {
        public override bool NeedAttachment { get { return false; } }
    }
}
