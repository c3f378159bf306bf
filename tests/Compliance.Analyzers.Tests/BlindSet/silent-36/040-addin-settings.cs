using System.Configuration;

namespace Meridian.Addin
{
    public sealed class ServiceTextSettings : ApplicationSettingsBase
    {
        [UserScopedSetting]
        [DefaultSettingValue("Dear #NAME#, the seal broke in our store; your order has been refunded in full.")]
        public string RefundedText { get { return (string)this["RefundedText"]; } set { this["RefundedText"] = value; } }

        [UserScopedSetting]
        [DefaultSettingValue("Dear #NAME#, error code E4 means that the seal sits too loose. Turn it clockwise until it clicks.")]
        public string ErrorCodeText { get { return (string)this["ErrorCodeText"]; } set { this["ErrorCodeText"] = value; } }

        [UserScopedSetting]
        [DefaultSettingValue("亲爱的 #NAME#，密封圈有裂纹属于质量问题，已为您免费补寄一个。")]
        public string SpareText { get { return (string)this["SpareText"]; } set { this["SpareText"] = value; } }

        [UserScopedSetting]
        [SettingsDescription("Show the coupon column and the discount column in the order grid.")]
        [DefaultSettingValue("False")]
        public bool ShowCouponColumn { get { return (bool)this["ShowCouponColumn"]; } set { this["ShowCouponColumn"] = value; } }
    }
}
