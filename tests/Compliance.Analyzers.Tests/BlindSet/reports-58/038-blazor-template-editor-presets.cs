using Microsoft.AspNetCore.Components;

namespace Mistral.Backoffice.Components;

public sealed class TemplatePresets : ComponentBase
{
    private string _emailBody = "";
    private string _emailSubject = "";

    private void LoadPreset(string key)
    {
        if (key == "pickup")
        {
            _emailSubject = "Pick-up of your old washing machine";
            _emailBody = "Dear {{customer_name}}, please tell us on which floor the old machine stands so that the crew can plan.";
        }
        else if (key == "winback")
        {
            _emailSubject = "{{customer_name}}, here is {{coupon_code}} for you"; // expect: BSM1002
            _emailBody = "Dear {{customer_name}}, your personal price drop is valid until {{valid_until}}."; // expect: BSM1001
        }
        else if (key == "tester")
        {
            _emailSubject = "An invitation";
            _emailBody = "Dear {{customer_name}}, try our next vacuum for free: buy it, review it, and we pay the full price back."; // expect: BSM2001
        }
        StateHasChanged();
    }
}
