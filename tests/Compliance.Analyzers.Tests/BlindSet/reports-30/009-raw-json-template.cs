namespace Halden.Oms.Provisioning;

internal static class TemplateProvisioningDocument
{
    // expect@+8: BSM1002|BSM1001
    // expect@+11: BSM2006
    public const string Default = """
        {
          "channel": "amazon-buyer-messages",
          "templates": [
            {
              "key": "post_purchase",
              "body": "Hello {{buyer_first_name}}, please accept voucher {{voucher_code}}, valid for your next order."
            },
            {
              "key": "review_invite",
              "body": "Hello {{buyer_first_name}}, we would appreciate it if you reviewed the product on Amazon."
            },
            {
              "key": "missing_part",
              "body": "Hello {{buyer_first_name}}, the missing screws were posted today at no charge."
            }
          ]
        }
        """;
}
