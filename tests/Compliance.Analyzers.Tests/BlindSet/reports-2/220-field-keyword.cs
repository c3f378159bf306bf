namespace Sable.Config;

public class AutoReplySettings
{
    public string Weekend { get => field ?? "Hello, we are back on Monday and answer within 24 hours."; set; }

    public string Signature { get; set => field = value ?? "For faster service add our WeChat sable_service."; } = "Kind regards, Sable"; // expect: BSM3002|BSM3003
}
