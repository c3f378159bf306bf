namespace Jinzhou.Message.Domain
{
    public class StageMessage
    {
        private const string Shop = "锦州文具";

        public static string Text(Stage stage, string name)
        {
            return stage switch
            {
                Stage.NeedAddress => $"{name}您好，{Shop}需要您补充门禁号码，否则快递无法上楼。",
                Stage.Arrived => $"{name}您好，如果满意请给{Shop}五星好评，如果不满意请先联系我们。", // expect: BSM2002|BSM2003
                Stage.Complained => $"{name}您好，{Shop}已为您安排退款，退货标签见附件。",
                Stage.Returned => $"{name}您好，{Shop}送您一份神秘礼物，回复地址即可领取。", // expect: BSM1005
                _ => throw new System.NotSupportedException(),
            };
        }
    }
}
