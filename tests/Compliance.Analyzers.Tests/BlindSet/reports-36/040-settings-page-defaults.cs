using System.Configuration;

namespace Meridian.Addin
{
    // settings.settings was dropped, these are the defaults of the add-in
    public sealed class BuyerTextSettings : ApplicationSettingsBase
    {
        [UserScopedSetting]
        [DefaultSettingValue("Dear #NAME#, the seal was out of stock at our plant; your order has been refunded in full.")]
        public string RefundedText { get { return (string)this["RefundedText"]; } set { this["RefundedText"] = value; } }

        [UserScopedSetting]
        [DefaultSettingValue("Dear #NAME#, buy two seals more and the cheaper one costs you nothing, valid this week for you.")] // expect: BSM1001|BSM1005
        public string BundleText { get { return (string)this["BundleText"]; } set { this["BundleText"] = value; } }

        [UserScopedSetting]
        [DefaultSettingValue("亲爱的 #NAME#，复制链接到浏览器打开 https://dwz.example/mfeng 可查看安装视频。")] // expect: BSM3001
        public string VideoText { get { return (string)this["VideoText"]; } set { this["VideoText"] = value; } }

        [UserScopedSetting]
        [DefaultSettingValue("亲爱的 #NAME#，密封圈安装前请先用清水冲洗。")]
        public string RinseText { get { return (string)this["RinseText"]; } set { this["RinseText"] = value; } }
    }
}
