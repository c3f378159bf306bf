namespace J.App;
public partial class MessageEditor
{
    private string _draft = "亲爱的买家，关注我们的公众号“J家居”，回复订单号领取延保。"; // expect: BSM3001|BSM3002|BSM3003
    private string _subject = "Free gift inside"; // expect: BSM1005
}
